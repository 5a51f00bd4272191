package org.tocsin.recognize;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;
import org.tocsin.event.TimePrecision;
import org.tocsin.recognize.TimeExpression.Kind;

/** Makes time expressions for one publication date: values, ends and what is background. */
final class TimeBuilder {

    /** A date further back than this is background: past a month a report no longer tells the news of it. */
    private static final int NEWS_DAYS = 30;
    /** A date without a year may lie this far ahead of the publication before the past one is the likelier. */
    private static final int AHEAD_DAYS = 60;

    private final @Nullable LocalDate anchor;
    private final Narrative narrative;

    TimeBuilder(@Nullable LocalDate anchor, Narrative narrative) {
        this.anchor = anchor;
        this.narrative = narrative;
    }

    @Nullable LocalDate anchor() {
        return anchor;
    }

    Narrative narrative() {
        return narrative;
    }

    TimeExpression day(int first, int last, LocalDate day, boolean stated) {
        return range(first, last, day.toString(), day, day, TimePrecision.DAY, stated);
    }

    TimeExpression week(int first, int last, LocalDate inside, boolean stated) {
        LocalDate monday = inside.with(DayOfWeek.MONDAY);
        return range(first, last, weekValue(monday), monday, monday.plusDays(6), TimePrecision.WEEK, stated);
    }

    static String weekValue(LocalDate day) {
        int year = day.get(IsoFields.WEEK_BASED_YEAR);
        int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return year + "-W" + (week < 10 ? "0" : "") + week;
    }

    TimeExpression month(int first, int last, YearMonth month, boolean stated) {
        return range(
                first, last, month.toString(), month.atDay(1), month.atEndOfMonth(), TimePrecision.MONTH, stated);
    }

    /** The quarter that a day lies in. */
    TimeExpression quarter(int first, int last, LocalDate inside, boolean stated) {
        int quarter = inside.get(IsoFields.QUARTER_OF_YEAR);
        LocalDate from = LocalDate.of(inside.getYear(), 3 * quarter - 2, 1);
        LocalDate to = from.plusMonths(3).minusDays(1);
        return range(first, last, inside.getYear() + "-Q" + quarter, from, to, TimePrecision.MONTH, stated);
    }

    /** The same part of the year before: of "2013-Q3" it is "2012-Q3", of a day its year's. */
    TimeExpression yearBefore(int first, int last, TimeExpression told) {
        LocalDate from = told.from();
        LocalDate to = told.to();
        if (from == null || to == null || told.precision() != TimePrecision.MONTH) {
            LocalDate any = from == null ? to : from;
            return any == null
                    ? unknown(first, last, "XXXX", TimePrecision.YEAR, true)
                    : year(first, last, any.getYear() - 1, false);
        }
        String value = (from.getYear() - 1) + told.value().substring(4);
        return range(first, last, value, from.minusYears(1), to.minusYears(1), TimePrecision.MONTH, false);
    }

    TimeExpression year(int first, int last, int year, boolean stated) {
        return range(
                first,
                last,
                Integer.toString(year),
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                TimePrecision.YEAR,
                stated);
    }

    TimeExpression range(
            int first,
            int last,
            String value,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            TimePrecision precision,
            boolean stated) {
        return new TimeExpression(first, last, value, from, to, precision, Kind.DATE, stated, background(to));
    }

    /** A date of which the place in the calendar is not known. */
    TimeExpression unknown(int first, int last, String value, TimePrecision precision, boolean background) {
        return new TimeExpression(first, last, value, null, null, precision, Kind.DATE, false, background);
    }

    TimeExpression reference(int first, int last, String value, boolean background) {
        return unknown(first, last, value, TimePrecision.OPEN, background);
    }

    TimeExpression duration(int first, int last, String value) {
        return new TimeExpression(first, last, value, null, null, TimePrecision.OPEN, Kind.DURATION, true, false);
    }

    TimeExpression set(int first, int last, String value) {
        return new TimeExpression(first, last, value, null, null, TimePrecision.OPEN, Kind.SET, true, false);
    }

    boolean background(@Nullable LocalDate to) {
        return to != null && anchor != null && to.isBefore(anchor.minusDays(NEWS_DAYS));
    }

    /**
     * The year of a date that states none: the latest that is not after the publication; where the sentence speaks of
     * the future, or of nothing past and the date is near ahead, the next.
     *
     * @param day the day of the month, or 0 where the month alone is named
     * @return 0 where no publication date is known
     */
    int yearOf(int month, int day, Tense tense) {
        if (anchor == null) {
            return 0;
        }
        // The month of publication is this year's, whatever is told of it.
        if (day == 0 && month == anchor.getMonthValue()) {
            return anchor.getYear();
        }
        LocalDate before = clipped(anchor.getYear(), month, Math.max(day, 1));
        if (before.isAfter(anchor)) {
            before = clipped(anchor.getYear() - 1, month, Math.max(day, 1));
        }
        LocalDate ahead = clipped(before.getYear() + 1, month, Math.max(day, 1));
        boolean near = !ahead.isAfter(anchor.plusDays(AHEAD_DAYS));
        boolean next = switch (tense) {
            case FUTURE -> before.isBefore(anchor);
            case OPEN -> near && before.isBefore(anchor.minusDays(AHEAD_DAYS));
            case PAST -> false;
        };
        return next ? ahead.getYear() : before.getYear();
    }

    private static LocalDate clipped(int year, int month, int day) {
        YearMonth of = YearMonth.of(year, month);
        return of.atDay(Math.min(day, of.lengthOfMonth()));
    }

    /** The latest such day that is not after the publication day; in the future tense the first not before it. */
    static LocalDate weekday(LocalDate anchor, DayOfWeek day, Tense tense) {
        int back = Math.floorMod(anchor.getDayOfWeek().getValue() - day.getValue(), 7);
        boolean ahead = tense == Tense.FUTURE && back > 0;
        return ahead ? anchor.plusDays(7L - back) : anchor.minusDays(back);
    }
}
