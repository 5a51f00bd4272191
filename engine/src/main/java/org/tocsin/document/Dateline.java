package org.tocsin.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a newspaper dateline says: "BAGHDAD, Jan 24 (Reuters) -".
 *
 * @param text the whole dateline as written, without the dash
 * @param span where it stands in the text, with the dash; null when it was given apart
 * @param place the place named, as written, or null
 * @param placeSpan where the place stands in the text, or null
 * @param dateSpan where the date stands in the text, or null
 * @param date the date, its year completed from the publication date where it has none; null when it cannot be known
 * @param agency the agency named, or null
 */
public record Dateline(
        String text,
        @Nullable Span span,
        @Nullable String place,
        @Nullable Span placeSpan,
        @Nullable Span dateSpan,
        @Nullable LocalDate date,
        @Nullable String agency) {}
