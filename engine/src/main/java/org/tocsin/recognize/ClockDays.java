package org.tocsin.recognize;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.event.TimePrecision;
import org.tocsin.recognize.TimeExpression.Kind;

/** Gives times of day the day they belong to. */
final class ClockDays {

    private static final String NO_DAY = "XXXX-XX-XXT";

    private ClockDays() {}

    /** A time of day on a known day; the tokens are the day's. */
    static TimeExpression on(TimeExpression day, TimeExpression clock) {
        int part = day.value().indexOf('T');
        String date = part < 0 ? day.value() : day.value().substring(0, part);
        String time = clock.value().substring(clock.value().indexOf('T') + 1);
        return day.as(date + "T" + time, Kind.TIME);
    }

    /** Times of day that stand alone take the day of their sentence where it names exactly one. */
    static List<TimeExpression> assign(List<TimeExpression> found) {
        TimeExpression only = onlyDay(found);
        if (only == null) {
            return List.copyOf(found);
        }
        List<TimeExpression> assigned = new ArrayList<>(found.size());
        for (TimeExpression one : found) {
            boolean alone = one.kind() == Kind.TIME && one.value().startsWith(NO_DAY);
            assigned.add(alone ? on(only, one).spanning(one.firstToken(), one.lastToken()) : one);
        }
        return List.copyOf(assigned);
    }

    private static @Nullable TimeExpression onlyDay(List<TimeExpression> found) {
        TimeExpression only = null;
        for (TimeExpression one : found) {
            boolean day = one.precision() == TimePrecision.DAY && one.from() != null && one.kind() != Kind.DURATION;
            if (day && only != null) {
                return null;
            }
            only = day ? one : only;
        }
        return only;
    }
}
