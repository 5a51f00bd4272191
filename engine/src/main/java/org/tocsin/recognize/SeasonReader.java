package org.tocsin.recognize;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.event.TimePrecision;

/** Reads the seasons of the northern half of the world: "last summer", "the winter of 2013", "in the spring". */
final class SeasonReader implements TimeReader {

    static final Map<String, String> CODES =
            Map.of("spring", "SP", "summer", "SU", "autumn", "FA", "fall", "FA", "winter", "WI");

    private static final Set<String> DIRECTIONS = Set.of("last", "past", "this", "next", "coming", "previous", "following", "that");
    private static final Set<String> BEFORE =
            Set.of("in", "the", "since", "until", "by", "during", "of", "early", "late", "mid", "through", "from", "for");

    private final Words words;
    private final TimeBuilder make;

    SeasonReader(Words words, TimeBuilder make) {
        this.words = words;
        this.make = make;
    }

    @Override
    public @Nullable TimeExpression read(int at) {
        int start = words.is(at, "the") ? at + 1 : at;
        String direction = words.in(start, DIRECTIONS) ? words.at(start) : "";
        int name = direction.isEmpty() ? start : start + 1;
        String word = words.at(name).startsWith("mid-") ? words.at(name).substring(4) : words.at(name);
        String code = CODES.get(word);
        if (code == null || words.tag(name).startsWith("VB")) {
            return null;
        }
        int yearAt = words.is(name + 1, "of") || words.is(name + 1, ",") ? name + 2 : name + 1;
        int year = YearReader.yearIn(words.at(yearAt));
        if (year > 0) {
            return season(at, yearAt, code, year, true);
        }
        return standsAlone(word, name, direction) ? relative(at, name, code, direction) : null;
    }

    private boolean standsAlone(String word, int name, String direction) {
        if (!direction.isEmpty()) {
            return !words.is(name + 1, "of");
        }
        boolean modifier = words.tag(name + 1).startsWith("NN") || words.is(name + 1, "of");
        boolean article = words.is(name - 1, "the");
        return words.in(name - 1, BEFORE) && !modifier && (article || !word.equals("fall")) && !words.capital(name);
    }

    private @Nullable TimeExpression relative(int first, int last, String code, String direction) {
        if (direction.equals("following") || direction.equals("that")) {
            TimeExpression told = make.narrative().last();
            LocalDate base = told == null ? null : direction.equals("that") ? told.from() : told.to();
            return base == null ? null : season(first, last, code, near(code, base, direction.equals("that")), false);
        }
        LocalDate anchor = make.anchor();
        if (anchor == null) {
            return make.unknown(first, last, "XXXX-" + code, TimePrecision.MONTH, false);
        }
        int year = switch (direction) {
            case "last", "past", "previous" -> ended(code, anchor);
            case "this" -> near(code, anchor, true);
            case "next", "coming" -> ended(code, anchor) + 1 + (begun(code, anchor) ? 1 : 0);
            default -> Tense.around(words, first) == Tense.FUTURE
                    ? ended(code, anchor) + 1
                    : ended(code, anchor) + (begun(code, anchor) ? 1 : 0);
        };
        return season(first, last, code, year, false);
    }

    /** The year of the last such season that ended before a day. */
    private static int ended(String code, LocalDate day) {
        int year = day.getYear();
        while (!end(code, year).isBefore(day)) {
            year--;
        }
        return year;
    }

    /** Whether the one after the last that ended has begun. */
    private static boolean begun(String code, LocalDate day) {
        return !start(code, ended(code, day) + 1).isAfter(day);
    }

    private static int near(String code, LocalDate day, boolean same) {
        boolean wintry = code.equals("WI") && day.getMonthValue() <= 2;
        return same ? day.getYear() - (wintry ? 1 : 0) : ended(code, day) + 1 + (begun(code, day) ? 1 : 0);
    }

    private TimeExpression season(int first, int last, String code, int year, boolean stated) {
        return make.range(
                first, last, year + "-" + code, start(code, year), end(code, year), TimePrecision.MONTH, stated);
    }

    private static LocalDate start(String code, int year) {
        int month = switch (code) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 12;
        };
        return LocalDate.of(year, month, 1);
    }

    private static LocalDate end(String code, int year) {
        return start(code, year).plusMonths(3).minusDays(1);
    }
}
