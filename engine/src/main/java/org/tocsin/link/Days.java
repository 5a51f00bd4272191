package org.tocsin.link;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.tocsin.event.Time;
import org.tocsin.event.TimeBasis;

/**
 * Days on which something is told to have happened.
 *
 * @param from the first
 * @param to the last, not before the first
 */
public record Days(LocalDate from, LocalDate to) {

    /** The days that the text tells; null where it tells none, or leaves an end open. */
    public static @Nullable Days told(@Nullable Time time) {
        return time == null || time.basis() == TimeBasis.PUBLICATION || time.from() == null || time.to() == null
                ? null
                : new Days(time.from(), time.to());
    }

    /** Whether they have a day in common. */
    public boolean overlap(Days other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    /** The days between them; 0 where they overlap. */
    public long daysTo(Days other) {
        if (overlap(other)) {
            return 0;
        }
        return from.isAfter(other.to) ? ChronoUnit.DAYS.between(other.to, from) : ChronoUnit.DAYS.between(to, other.from);
    }

    /** Whether it is a single day. */
    public boolean isOne() {
        return from.equals(to);
    }
}
