package org.tocsin.recognize;

import org.jspecify.annotations.Nullable;

/**
 * A number that a sentence states, with the interval that its words allow.
 *
 * @param firstToken first token, modifier words included ("at least 12")
 * @param lastToken last token, inclusive
 * @param headToken the last token of the numeral itself
 * @param form how it is said
 * @param low lowest number that the words allow
 * @param best the number that they say, or null where they give only a bound, a range or a vague word
 * @param high highest number, or null where it is open
 */
public record Quantity(
        int firstToken,
        int lastToken,
        int headToken,
        Form form,
        int low,
        @Nullable Integer best,
        @Nullable Integer high) {

    /** How a quantity is said. */
    public enum Form {
        /** With digits or number words: "12", "two dozen", "10 to 15". */
        NUMBER,
        /** With a word for a rough size: "dozens", "several". */
        VAGUE,
        /** With "a" or "an". */
        ARTICLE,
        /** With "no", "none" or "nobody". */
        NONE
    }
}
