package org.tocsin.document;

import java.util.Arrays;

/** The text of one field, and the way from UTF-16 indices to code points. */
public final class FieldText {

    private final Field field;
    private final String text;
    /** UTF-16 index of the second half of each surrogate pair, ascending; empty for most texts. */
    private final int[] lowSurrogates;

    public FieldText(Field field, String text) {
        this.field = field;
        this.text = text;
        this.lowSurrogates = text.chars().anyMatch(c -> Character.isSurrogate((char) c)) ? find(text) : new int[0];
    }

    private static int[] find(String text) {
        int[] found = new int[text.length()];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                found[count++] = i++;
            }
        }
        return Arrays.copyOf(found, count);
    }

    public Field field() {
        return field;
    }

    public String text() {
        return text;
    }

    public String slice(Span span) {
        return text.substring(span.start(), span.end());
    }

    /** The words of a span, placed in code points. */
    public Quote quote(Span span) {
        return new Quote(slice(span), codePoint(span.start()), codePoint(span.end()));
    }

    /** The code point index of a UTF-16 index; an index inside a surrogate pair counts as after it. */
    public int codePoint(int index) {
        int at = Arrays.binarySearch(lowSurrogates, index);
        int before = at >= 0 ? at : -at - 1;
        return index - before;
    }
}
