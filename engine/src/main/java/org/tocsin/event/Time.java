package org.tocsin.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tocsin.document.Quote;

/**
 * When something happened.
 *
 * @param quote the words, or null where the time is the publication date
 * @param from first day, inclusive; null where open
 * @param to last day, inclusive; null where open
 * @param precision how exact it is
 * @param basis where it was taken from
 */
public record Time(
        @Nullable Quote quote,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        TimePrecision precision,
        TimeBasis basis) {}
