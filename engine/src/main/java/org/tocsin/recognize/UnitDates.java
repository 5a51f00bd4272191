package org.tocsin.recognize;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.tocsin.event.TimePrecision;
import org.tocsin.recognize.CalendarWords.TimeUnit;

/** Counts units of time from a day: "last week" is the week one before, "three years ago" the year three before. */
final class UnitDates {

    private final TimeBuilder make;

    UnitDates(TimeBuilder make) {
        this.make = make;
    }

    /**
     * The unit that lies so many from the one that a day lies in.
     *
     * @param base the day; null where it is not known, and then the value has an X in each place
     * @return null for units shorter than a day
     */
    @Nullable TimeExpression at(int first, int last, TimeUnit unit, @Nullable LocalDate base, int step) {
        boolean longAgo = step < 0 && (unit == TimeUnit.YEAR || unit.factor() > 1);
        if (base == null) {
            TimePrecision precision = precision(unit);
            return precision == null ? null : make.unknown(first, last, unknown(unit), precision, longAgo);
        }
        TimeExpression found = switch (unit) {
            case SECOND, MINUTE, HOUR, NIGHT -> null;
            case DAY -> make.day(first, last, base.plusDays(step), false);
            case WEEKEND -> weekend(first, last, base, step);
            case WEEK -> make.week(first, last, base.plusWeeks(step), false);
            case MONTH -> make.month(first, last, YearMonth.from(base).plusMonths(step), false);
            case QUARTER -> make.quarter(first, last, base.plusMonths(3L * step), false);
            case YEAR -> make.year(first, last, base.getYear() + step, false);
            case DECADE, CENTURY -> decades(first, last, base.getYear() + step * unit.factor(), unit.factor());
        };
        return found == null || !longAgo || !base.equals(make.anchor()) ? found : found.asBackground();
    }

    private TimeExpression weekend(int first, int last, LocalDate base, int step) {
        LocalDate saturday = base.with(DayOfWeek.SATURDAY).plusWeeks(step);
        return make.range(
                first, last, TimeBuilder.weekValue(saturday) + "-WE", saturday, saturday.plusDays(1), TimePrecision.DAY, false);
    }

    private TimeExpression decades(int first, int last, int inside, int factor) {
        int start = inside - inside % factor;
        return make.range(
                first, last, Integer.toString(start / factor), LocalDate.of(start, 1, 1),
                LocalDate.of(start + factor - 1, 12, 31), TimePrecision.YEAR, false);
    }

    /** How exact a number of units is; null for those shorter than a day. */
    static @Nullable TimePrecision precision(TimeUnit unit) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR, NIGHT -> null;
            case DAY, WEEKEND -> TimePrecision.DAY;
            case WEEK -> TimePrecision.WEEK;
            case MONTH, QUARTER -> TimePrecision.MONTH;
            case YEAR, DECADE, CENTURY -> TimePrecision.YEAR;
        };
    }

    /** The value of a unit of which only the length is known. */
    static String unknown(TimeUnit unit) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR, NIGHT, DAY -> "XXXX-XX-XX";
            case WEEKEND -> "XXXX-WXX-WE";
            case WEEK -> "XXXX-WXX";
            case MONTH -> "XXXX-XX";
            case QUARTER -> "XXXX-QX";
            case YEAR, DECADE, CENTURY -> "XXXX";
        };
    }

    /** The day so many units before another. */
    static LocalDate back(LocalDate anchor, TimeUnit unit, int number) {
        return switch (unit) {
            case SECOND, MINUTE -> anchor;
            case HOUR -> anchor.minusDays((number + 23) / 24);
            case DAY, NIGHT -> anchor.minusDays(number);
            case WEEKEND, WEEK -> anchor.minusWeeks(number);
            case MONTH -> anchor.minusMonths(number);
            case QUARTER -> anchor.minusMonths(3L * number);
            case YEAR, DECADE, CENTURY -> anchor.minusYears((long) number * unit.factor());
        };
    }
}
