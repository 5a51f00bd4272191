package org.tocsin.recognize;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.event.TimePrecision;

/** Reads dates that name a month or are written in figures. */
final class DateReader implements TimeReader {

    private static final Set<String> RANGE = Set.of("to", "-", "–", "and", "through", "until");
    private static final Set<String> DIRECTIONS = Set.of("last", "next", "this", "past");

    private final Words words;
    private final TimeBuilder make;

    DateReader(Words words, TimeBuilder make) {
        this.words = words;
        this.make = make;
    }

    @Override
    public @Nullable TimeExpression read(int at) {
        if (CalendarWords.isMonth(words, at)) {
            return monthFirst(at);
        }
        if (words.in(at, DIRECTIONS) && CalendarWords.isMonth(words, at + 1)) {
            return directed(at);
        }
        if (words.is(at, "the") && (dayNumber(at + 1) > 0 && ordinal(at + 1))) {
            TimeExpression ordinal = dayFirst(at + 1);
            ordinal = ordinal == null ? ofThisMonth(at + 1) : ordinal;
            return ordinal == null ? null : ordinal.spanning(at, ordinal.lastToken());
        }
        TimeExpression figures = words.startsWithDigit(at) ? iso(at) : null;
        return figures == null && words.startsWithDigit(at) ? dayFirst(at) : figures;
    }

    /** "last October", "this May". */
    private @Nullable TimeExpression directed(int at) {
        TimeExpression month = monthFirst(at + 1);
        LocalDate anchor = make.anchor();
        if (month == null || month.stated() || anchor == null || month.from() == null) {
            return month == null ? null : month.spanning(at, month.lastToken());
        }
        if (month.precision() != TimePrecision.MONTH) {
            return month.spanning(at, month.lastToken());
        }
        YearMonth here = YearMonth.from(anchor);
        YearMonth named = YearMonth.of(here.getYear(), month.from().getMonthValue());
        YearMonth meant = switch (words.at(at)) {
            case "this" -> named;
            case "next" -> named.isAfter(here) ? named : named.plusYears(1);
            default -> named.isBefore(here) ? named : named.minusYears(1);
        };
        return make.month(at, month.lastToken(), meant, false);
    }

    /** "on the 15th", of the month of publication or the one before. */
    private @Nullable TimeExpression ofThisMonth(int at) {
        LocalDate anchor = make.anchor();
        String next = words.tag(at + 1);
        boolean noun = next.startsWith("NN") || next.startsWith("JJ") || words.hyphen(at + 1);
        if (anchor == null || noun || !words.is(at - 2, "on")) {
            return null;
        }
        int day = dayNumber(at);
        YearMonth month = YearMonth.from(anchor);
        boolean before = day > anchor.getDayOfMonth() && Tense.around(words, at - 1) != Tense.FUTURE;
        month = before ? month.minusMonths(1) : month;
        LocalDate date = date(month.getYear(), month.getMonthValue(), day);
        return date == null ? null : make.day(at, at, date, false);
    }

    private @Nullable TimeExpression monthFirst(int at) {
        int month = CalendarWords.MONTHS.getOrDefault(CalendarWords.withoutPrefix(words, at), 0);
        int day = dayNumber(at + 1);
        if (day > 0 && !words.in(at + 2, Set.of(":", "people"))) {
            int last = at + 1;
            int until = words.in(last + 1, RANGE) ? dayNumber(last + 2) : 0;
            boolean joined = !words.is(last + 1, "and") || words.is(at - 1, "between");
            boolean range = until > day && joined && !CalendarWords.isMonth(words, last + 3);
            last = range ? last + 2 : last;
            int year = yearAfter(last);
            int end = year == 0 ? last : words.is(last + 1, ",") ? last + 2 : last + 1;
            return range ? days(at, at + 1, end, year, month, day, until) : day(at, end, year, month, day);
        }
        int yearAt = words.is(at + 1, ",") || words.is(at + 1, "of") ? at + 2 : at + 1;
        int year = yearNumber(yearAt);
        boolean lastYear = words.follow(at + 1, "last", "year") || words.follow(at + 1, "of", "last", "year");
        if (year == 0 && lastYear && make.anchor() != null) {
            year = make.anchor().getYear() - 1;
            yearAt = words.is(at + 1, "of") ? at + 3 : at + 2;
        }
        boolean stretch = words.hyphen(at + 1) && CalendarWords.MONTHS.containsKey(words.at(at + 2)) && words.capital(at + 2);
        return stretch ? months(at, month) : month(at, year == 0 ? at : yearAt, year, month);
    }

    /** "July-September 2012". */
    private TimeExpression months(int at, int month) {
        int until = CalendarWords.MONTHS.getOrDefault(words.at(at + 2), 0);
        int stated = yearAfter(at + 2);
        int last = stated == 0 ? at + 2 : words.is(at + 3, ",") ? at + 4 : at + 3;
        int known = stated > 0 ? stated : make.yearOf(until, 0, Tense.around(words, at));
        if (known == 0) {
            String value = "XXXX-" + two(month) + "/XXXX-" + two(until);
            return make.unknown(at, last, value, TimePrecision.MONTH, false);
        }
        TimeExpression to = make.month(at + 2, last, YearMonth.of(known, until), stated > 0);
        TimeExpression from = make.month(at, at, YearMonth.of(month <= until ? known : known - 1, month), stated > 0);
        return join(from, to, words, make);
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
        return until > day ? days(at, at, end, year, month, day, until) : day(at, end, year, month, day);
    }

    private boolean bareMonth(int at) {
        return CalendarWords.MONTHS.containsKey(words.at(at)) && words.capital(at);
    }

    private @Nullable TimeExpression day(int first, int last, int year, int month, int day) {
        int known = year > 0 ? year : make.yearOf(month, day, Tense.around(words, first));
        return dayOf(first, last, known, month, day, year > 0);
    }

    private @Nullable TimeExpression dayOf(int first, int last, int known, int month, int day, boolean stated) {
        if (known == 0) {
            String value = "XXXX-" + two(month) + "-" + two(day);
            return make.unknown(first, last, value, TimePrecision.DAY, false);
        }
        LocalDate date = date(known, month, day);
        return date == null ? null : make.day(first, last, date, stated);
    }

    /** @param middle last token of the first day, after which "to" or a hyphen stands */
    private @Nullable TimeExpression days(int first, int middle, int last, int year, int month, int day, int until) {
        // A stretch lies ahead as long as its end does.
        int known = year > 0 ? year : make.yearOf(month, until, Tense.around(words, first));
        TimeExpression from = dayOf(first, middle, known, month, day, year > 0);
        TimeExpression to = dayOf(middle + 2, last, known, month, until, year > 0);
        return from == null || to == null ? null : join(from, to, words, make);
    }

    /** One expression for a stretch between two; its ends are those of the two. */
    static TimeExpression join(TimeExpression from, TimeExpression to, Words words, TimeBuilder make) {
        TimePrecision precision = from.precision().compareTo(to.precision()) > 0 ? from.precision() : to.precision();
        TimeExpression whole = make.range(
                from.firstToken(),
                to.lastToken(),
                from.value() + "/" + to.value(),
                from.from(),
                to.to(),
                precision,
                to.stated());
        return words.touches(to.firstToken()) ? whole : whole.of(List.of(from, to));
    }

    private TimeExpression month(int first, int last, int year, int month) {
        int known = year > 0 ? year : make.yearOf(month, 0, Tense.around(words, first));
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
            return figures(at);
        }
        int year = number(text.substring(0, 4));
        LocalDate date = date(year, number(text.substring(5, 7)), number(text.substring(8)));
        return date == null ? null : make.day(at, last, date, true);
    }

    /** "02/05/2024", month first unless it cannot be, and "24.01.2024", day first. */
    private @Nullable TimeExpression figures(int at) {
        boolean dots = words.at(at).indexOf('.') > 0;
        String[] parts = words.at(at).split(dots ? "\\." : "/", -1);
        if (parts.length != 3 || parts[0].length() > 2 || parts[1].length() > 2) {
            return null;
        }
        int one = number(parts[0]);
        int two = number(parts[1]);
        int year = number(parts[2]);
        boolean dayFirst = dots || one > 12;
        boolean full = parts[2].length() == 4 && year >= 1900;
        if (!full && (dots || parts[2].length() != 2 || year < 0)) {
            return null;
        }
        LocalDate date = date(full ? year : century(year) + year, dayFirst ? two : one, dayFirst ? one : two);
        return date == null ? null : make.day(at, at, date, true);
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
        int year = YearReader.yearIn(words.at(at));
        return year >= 1700 ? year : 0;
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
