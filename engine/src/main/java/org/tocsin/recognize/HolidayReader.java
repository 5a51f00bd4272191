package org.tocsin.recognize;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads feasts that fall on a known day: "Christmas Eve", "Easter Sunday", "New Year's Day 2004", "9/11". */
final class HolidayReader implements TimeReader {

    /** The day of a feast in a year. */
    private interface Feast {
        LocalDate in(int year);
    }

    private record Name(List<String> words, Feast feast) {}

    private static final List<Name> NAMES = List.of(
            name("christmas eve", year -> LocalDate.of(year, 12, 24)),
            name("christmas day", year -> LocalDate.of(year, 12, 25)),
            name("christmas", year -> LocalDate.of(year, 12, 25)),
            name("boxing day", year -> LocalDate.of(year, 12, 26)),
            name("new year 's eve", year -> LocalDate.of(year, 12, 31)),
            name("new year 's day", year -> LocalDate.of(year, 1, 1)),
            name("new year 's", year -> LocalDate.of(year, 1, 1)),
            name("valentine 's day", year -> LocalDate.of(year, 2, 14)),
            name("may day", year -> LocalDate.of(year, 5, 1)),
            name("fourth of july", year -> LocalDate.of(year, 7, 4)),
            name("halloween", year -> LocalDate.of(year, 10, 31)),
            name("veterans day", year -> LocalDate.of(year, 11, 11)),
            name("good friday", year -> easter(year).minusDays(2)),
            name("easter sunday", HolidayReader::easter),
            name("easter monday", year -> easter(year).plusDays(1)),
            name("easter", HolidayReader::easter),
            name("memorial day", year -> LocalDate.of(year, 5, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY))),
            name("labor day", year -> LocalDate.of(year, 9, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY))),
            name("thanksgiving day", HolidayReader::thanksgiving),
            name("thanksgiving", HolidayReader::thanksgiving));

    static final Set<String> FIRST_WORDS = Set.of(
            "christmas", "boxing", "new", "valentine", "may", "fourth", "halloween", "veterans", "good", "easter", "memorial",
            "labor", "thanksgiving", "9/11");
    private static final Map<String, LocalDate> FIXED = Map.of("9/11", LocalDate.of(2001, 9, 11));
    private static final Set<String> DIRECTIONS = Set.of("last", "this", "next");

    private final Words words;
    private final TimeBuilder make;

    HolidayReader(Words words, TimeBuilder make) {
        this.words = words;
        this.make = make;
    }

    private static Name name(String words, Feast feast) {
        return new Name(List.of(words.split(" ", -1)), feast);
    }

    @Override
    public @Nullable TimeExpression read(int at) {
        LocalDate fixed = FIXED.get(words.at(at));
        if (fixed != null) {
            return make.day(at, at, fixed, true);
        }
        int start = words.in(at, DIRECTIONS) || words.is(at, "the") ? at + 1 : at;
        if (!words.in(start, FIRST_WORDS) || !words.capital(start)) {
            return null;
        }
        for (Name name : NAMES) {
            int last = start + name.words().size() - 1;
            if (words.follow(start, name.words()) && standsAlone(last)) {
                return dated(at, last, name.feast());
            }
        }
        return null;
    }

    /** "Christmas sales" are no day. */
    private boolean standsAlone(int last) {
        return !words.tag(last + 1).startsWith("NN") && !words.hyphen(last + 1);
    }

    private @Nullable TimeExpression dated(int first, int last, Feast feast) {
        int yearAt = words.is(last + 1, ",") ? last + 2 : last + 1;
        int year = YearReader.yearIn(words.at(yearAt));
        if (year > 0) {
            return make.day(first, yearAt, feast.in(year), true);
        }
        LocalDate anchor = make.anchor();
        if (anchor == null) {
            return null;
        }
        LocalDate here = feast.in(anchor.getYear());
        LocalDate latest = here.isAfter(anchor) ? feast.in(anchor.getYear() - 1) : here;
        boolean ahead = words.is(first, "next") || (Tense.around(words, first) == Tense.FUTURE && latest.isBefore(anchor));
        return make.day(first, last, ahead ? feast.in(latest.getYear() + 1) : latest, false);
    }

    private static LocalDate thanksgiving(int year) {
        return LocalDate.of(year, 11, 1).with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
    }

    /** Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher. */
    private static LocalDate easter(int year) {
        int cycle = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int correction = (8 * century + 13) / 25;
        int epact = (19 * cycle + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        int late = (cycle + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
