package org.tocsin.recognize;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.event.TimePrecision;

/**
 * Words of a sentence that say when, how long or how often.
 *
 * @param firstToken first token, without a preposition ("on", "since"), with words like "late", "last" and "the end of"
 * @param lastToken last token, inclusive
 * @param value the TIMEX3 value: "2024-01-23", "2024-W04", "2024-01", "2024-Q1", "2023-WI", "2009", "199", "P3D",
 *     "PAST_REF"; a place that is not known is an X ("XXXX-01-24"); a stretch joins its ends with a slash
 *     ("2024-05-03/2024-05-05")
 * @param from first day, inclusive; null where it is not known or open
 * @param to last day, inclusive; null where it is not known or open
 * @param precision how exact the ends are
 * @param kind what the words say
 * @param stated whether the words alone give the year; false where the publication date had to complete them
 * @param background whether it lies clearly before the story: more than 30 days before publication, or in words that
 *     say so without one ("last year", "three years ago", "in the 1990s")
 * @param parts the two ends of a stretch where words stand between them ("March 3" and "March 5"), else empty
 */
public record TimeExpression(
        int firstToken,
        int lastToken,
        String value,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        TimePrecision precision,
        Kind kind,
        boolean stated,
        boolean background,
        List<TimeExpression> parts) {

    /** What a time expression says: the four classes of TIMEX3. */
    public enum Kind {
        /** A day or a longer stretch of the calendar. */
        DATE,
        /** How long. */
        DURATION,
        /** How often. */
        SET,
        /** A part of a day. */
        TIME
    }

    public TimeExpression {
        parts = List.copyOf(parts);
    }

    /** An expression in one piece. */
    public TimeExpression(
            int firstToken,
            int lastToken,
            String value,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            TimePrecision precision,
            Kind kind,
            boolean stated,
            boolean background) {
        this(firstToken, lastToken, value, from, to, precision, kind, stated, background, List.of());
    }

    TimeExpression spanning(int first, int last) {
        return new TimeExpression(first, last, value, from, to, precision, kind, stated, background, parts);
    }

    TimeExpression as(String newValue, Kind newKind) {
        return new TimeExpression(
                firstToken, lastToken, newValue, from, to, precision, newKind, stated, background, parts);
    }

    TimeExpression of(List<TimeExpression> ends) {
        return new TimeExpression(firstToken, lastToken, value, from, to, precision, kind, stated, background, ends);
    }

    TimeExpression asBackground() {
        return new TimeExpression(firstToken, lastToken, value, from, to, precision, kind, stated, true, parts);
    }

    /** Whether it names a place in the calendar: neither how long nor how often. */
    boolean isDate() {
        return kind == Kind.DATE || kind == Kind.TIME;
    }

    /** Whether it names one day that is known. */
    boolean isKnownDay() {
        return isDate() && precision == TimePrecision.DAY && from != null && to != null;
    }
}
