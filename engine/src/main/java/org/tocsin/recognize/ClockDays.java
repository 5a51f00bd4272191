package org.tocsin.recognize;

import java.time.LocalDate;
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

    /**
     * Times of day that stand alone take the day of their sentence where it names exactly one, else the day told of before,
     * else that of publication.
     *
     * @param before what the text told of last before the sentence, or null
     * @param anchor the day of publication, or null
     */
    static List<TimeExpression> assign(
            List<TimeExpression> found, @Nullable TimeExpression before, @Nullable LocalDate anchor) {
        TimeExpression only = onlyDay(found);
        TimeExpression day = only != null ? only : before != null && before.isKnownDay() ? before : null;
        List<TimeExpression> assigned = new ArrayList<>(found.size());
        for (TimeExpression one : found) {
            boolean alone = one.kind() == Kind.TIME && one.value().startsWith(NO_DAY);
            if (alone && day != null) {
                assigned.add(on(day, one).spanning(one.firstToken(), one.lastToken()));
            } else if (alone && anchor != null) {
                String time = one.value().substring(NO_DAY.length() - 1);
                assigned.add(new TimeExpression(
                        one.firstToken(), one.lastToken(), anchor + time, anchor, anchor, TimePrecision.DAY, Kind.TIME, false,
                        false));
            } else {
                assigned.add(one);
            }
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
