package org.tocsin.document;

/**
 * Words of a field with their place, as records write them.
 *
 * @param text the words, exactly the slice {@code start..end} of the field
 * @param start first code point
 * @param end code point after the last
 */
public record Quote(String text, int start, int end) {}
