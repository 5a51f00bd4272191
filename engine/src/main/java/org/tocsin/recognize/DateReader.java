package org.tocsin.recognize;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.event.TimePrecision;

/** Reads dates that name a month or are written in figures, and bare years and decades. */
final class DateReader {

    private static final Set<String> RANGE = Set.of("to", "-", "–", "and", "through", "until");
    private static final Set<String> BEFORE_YEAR = Set.of(
            "in", "of", "since", "by", "until", "till", "during", "from", "early", "late", "mid", "before", "after",
            "between", "to", "and", "through");
    private static final Set<String> EVENT_NOUNS = Set.of(
            "attack", "attacks", "war", "invasion", "bombing", "bombings", "coup", "uprising", "massacre", "genocide",
            "election", "elections", "agreement", "accord", "accords", "ceasefire", "deal", "conflict", "revolution",
            "constitution", "census", "revolt", "offensive", "treaty", "referendum", "peace", "earthquake", "siege");

    private final Words words;
    private final TimeBuilder make;

    DateReader(Words words, TimeBuilder make) {
        this.words = words;
        this.make = make;
    }

    /** The date that starts at a token, or null. */
    @Nullable TimeExpression read(int at) {
        int start = at;
        if (words.in(start, CalendarWords.PART_OF_PERIOD)) {
            start = words.hyphen(start + 1) ? start + 2 : start + 1;
            start = words.is(start, "in") || words.is(start, "on") ? start + 1 : start;
        }
        TimeExpression found = plain(start);
        return found == null ? null : found.spanning(at, found.lastToken());
    }

    private @Nullable TimeExpression plain(int at) {
        if (CalendarWords.isMonth(words, at)) {
            return monthFirst(at);
        }
        if (words.is(at, "the") && (dayNumber(at + 1) > 0 && ordinal(at + 1))) {
            TimeExpression ordinal = dayFirst(at + 1);
            return ordinal == null ? null : ordinal.spanning(at, ordinal.lastToken());
        }
        if (words.startsWithDigit(at)) {
            TimeExpression figures = iso(at);
            figures = figures == null ? dayFirst(at) : figures;
            return figures == null ? year(at) : figures;
        }
        if (words.is(at, "the") && decade(at + 1) > 0) {
            return decade(at, at + 1);
        }
        return null;
    }

    private @Nullable TimeExpression monthFirst(int at) {
        int month = CalendarWords.MONTHS.getOrDefault(words.at(at), 0);
        int day = dayNumber(at + 1);
        if (day > 0 && !words.in(at + 2, Set.of(":", "people"))) {
            int last = at + 1;
            int until = words.in(last + 1, RANGE) ? dayNumber(last + 2) : 0;
            boolean range = until > day && !words.is(last + 1, "and") && !CalendarWords.isMonth(words, last + 3);
            last = range ? last + 2 : last;
            int year = yearAfter(last);
            int end = year == 0 ? last : words.is(last + 1, ",") ? last + 2 : last + 1;
            return range ? days(at, end, year, month, day, until) : day(at, end, year, month, day);
        }
        int yearAt = words.is(at + 1, ",") || words.is(at + 1, "of") ? at + 2 : at + 1;
        int year = yearNumber(yearAt);
        boolean lastYear = words.follow(at + 1, "last", "year") || words.follow(at + 1, "of", "last", "year");
        if (year == 0 && lastYear && make.anchor() != null) {
            year = make.anchor().getYear() - 1;
            yearAt = words.is(at + 1, "of") ? at + 3 : at + 2;
        }
        return month(at, year == 0 ? at : yearAt, year, month);
    }

    /** "24 January 1990", "3 to 5 May", "12th of May". */
    private @Nullable TimeExpression dayFirst(int at) {
        int day = dayNumber(at);
        if (day == 0) {
            return null;
        }
        int until = words.in(at + 1, RANGE) ? dayNumber(at + 2) : 0;
        int monthAt = until > day ? at + 3 : at + 1;
        monthAt = words.is(monthAt, "of") ? monthAt + 1 : monthAt;
        if (!CalendarWords.isMonth(words, monthAt) && !(words.is(monthAt - 1, "of") && bareMonth(monthAt))) {
            return null;
        }
        int month = CalendarWords.MONTHS.getOrDefault(words.at(monthAt), 0);
        int year = yearAfter(monthAt);
        int end = year == 0 ? monthAt : words.is(monthAt + 1, ",") ? monthAt + 2 : monthAt + 1;
        return until > day ? days(at, end, year, month, day, until) : day(at, end, year, month, day);
    }

    private boolean bareMonth(int at) {
        return CalendarWords.MONTHS.containsKey(words.at(at)) && words.capital(at);
    }

    private @Nullable TimeExpression day(int first, int last, int year, int month, int day) {
        int known = year > 0 ? year : make.yearOf(month, day, Tense.around(words, first));
        if (known == 0) {
            String value = "XXXX-" + two(month) + "-" + two(day);
            return make.unknown(first, last, value, TimePrecision.DAY, false);
        }
        LocalDate date = date(known, month, day);
        return date == null ? null : make.day(first, last, date, year > 0);
    }

    private @Nullable TimeExpression days(int first, int last, int year, int month, int day, int until) {
        TimeExpression from = day(first, last, year, month, day);
        TimeExpression to = day(first, last, year, month, until);
        return from == null || to == null ? null : join(from, to, make);
    }

    /** One expression for a stretch between two; its ends are those of the two. */
    static TimeExpression join(TimeExpression from, TimeExpression to, TimeBuilder make) {
        TimePrecision precision = from.precision().compareTo(to.precision()) > 0 ? from.precision() : to.precision();
        return make.range(
                from.firstToken(),
                to.lastToken(),
                from.value() + "/" + to.value(),
                from.from(),
                to.to(),
                precision,
                to.stated());
    }

    private TimeExpression month(int first, int last, int year, int month) {
        int known = year > 0 ? year : make.yearOf(month, 1, Tense.around(words, first));
        if (known == 0) {
            return make.unknown(first, last, "XXXX-" + two(month), TimePrecision.MONTH, false);
        }
        return make.month(first, last, YearMonth.of(known, month), year > 0);
    }

    /** "2024-01-23" in one token or five. */
    private @Nullable TimeExpression iso(int at) {
        String text = words.at(at);
        int last = at;
        if (text.length() == 4 && words.hyphen(at + 1) && words.hyphen(at + 3)) {
            text = text + "-" + words.at(at + 2) + "-" + words.at(at + 4);
            last = at + 4;
        }
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        int year = number(text.substring(0, 4));
        LocalDate date = date(year, number(text.substring(5, 7)), number(text.substring(8)));
        return date == null ? null : make.day(at, last, date, true);
    }

    private @Nullable TimeExpression year(int at) {
        if (decade(at) > 0) {
            return decade(at, at);
        }
        int year = yearNumber(at);
        if (year == 0) {
            return null;
        }
        boolean preposition = words.in(words.hyphen(at - 1) ? at - 2 : at - 1, BEFORE_YEAR);
        boolean counted = words.tag(at + 1).equals("NNS") && !words.in(at + 1, EVENT_NOUNS);
        boolean event = words.in(at + 1, EVENT_NOUNS) || (words.in(at + 2, EVENT_NOUNS) && !counted);
        boolean bracketed = words.is(at - 1, "(") && words.is(at + 1, ")");
        return (preposition || event || bracketed) && !counted ? make.year(at, at, year, true) : null;
    }

    private TimeExpression decade(int first, int at) {
        int start = decade(at);
        TimeExpression decade = make.range(
                first,
                at,
                (start / 10) + "X",
                LocalDate.of(start, 1, 1),
                LocalDate.of(start + 9, 12, 31),
                TimePrecision.YEAR,
                true);
        boolean background = make.anchor() == null || decade.background();
        return new TimeExpression(
                first, at, decade.value(), decade.from(), decade.to(), decade.precision(), decade.kind(), true, background);
    }

    private int decade(int at) {
        String word = words.at(at);
        boolean form = (word.length() == 5 && word.endsWith("0s")) || (word.length() == 6 && word.endsWith("0's"));
        int start = form ? number(word.substring(0, 4)) : 0;
        return start >= 1900 && start <= 2090 ? start : 0;
    }

    /** The year after a day or month, over a comma; also of two figures ("24 Jan 90"); 0 for none. */
    private int yearAfter(int last) {
        int at = words.is(last + 1, ",") ? last + 2 : last + 1;
        int year = yearNumber(at);
        if (year == 0 && at == last + 1 && words.at(at).length() == 2 && CalendarWords.isMonth(words, last)) {
            int two = number(words.at(at));
            year = two < 0 || words.tag(at + 1).startsWith("NN") ? 0 : century(two) + two;
        }
        return year;
    }

    /** A year of two figures lies at most one year after the publication; without one the turn is 1950. */
    private int century(int two) {
        int latest = make.anchor() == null ? 2049 : make.anchor().getYear() + 1;
        return 2000 + two <= latest ? 2000 : 1900;
    }

    private int yearNumber(int at) {
        int year = words.at(at).length() == 4 ? number(words.at(at)) : 0;
        return year >= 1900 && year <= 2099 ? year : 0;
    }

    private int dayNumber(int at) {
        String word = words.at(at);
        if (word.isEmpty() || word.length() > 4) {
            return 0;
        }
        int day = number(ordinal(at) ? word.substring(0, word.length() - 2) : word);
        return day >= 1 && day <= 31 ? day : 0;
    }

    private boolean ordinal(int at) {
        String word = words.at(at);
        boolean suffix = word.endsWith("th") || word.endsWith("st") || word.endsWith("nd") || word.endsWith("rd");
        return suffix && words.startsWithDigit(at);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /** The number that a word of figures only writes, or -1. */
    static int number(String figures) {
        int number = 0;
        for (int i = 0; i < figures.length(); i++) {
            if (!Words.isDigit(figures.charAt(i)) || i > 8) {
                return -1;
            }
            number = number * 10 + (figures.charAt(i) - '0');
        }
        return figures.isEmpty() ? -1 : number;
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
