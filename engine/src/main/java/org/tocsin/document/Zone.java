package org.tocsin.document;

/**
 * A stretch of one field. Quotations lie inside the other zones; the others do not overlap.
 *
 * @param kind what it is
 * @param field the field it lies in
 * @param span where
 */
public record Zone(ZoneKind kind, Field field, Span span) {}
