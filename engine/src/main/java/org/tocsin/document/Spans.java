package org.tocsin.document;

import java.util.regex.Pattern;

/** Small questions about stretches of text. */
final class Spans {

    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…:;。！？؟][\"'”’»)\\]]*\\s*", Pattern.DOTALL);

    /** As much of a line's end as is looked at. */
    private static final int LAST = 16;

    private Spans() {}

    /** White space of every script, and the marks that are as invisible. */
    static boolean invisible(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || codePoint == 0xFEFF
                || codePoint == 0x200B
                || codePoint == 0x200E
                || codePoint == 0x200F;
    }

    static Span trim(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && invisible(text.charAt(start))) {
            start++;
        }
        while (end > start && invisible(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    static boolean endsSentence(String words) {
        return SENTENCE_END.matcher(words.substring(Math.max(0, words.length() - LAST))).matches();
    }

    static int wordCount(String words) {
        int count = 0;
        for (String word : words.strip().split("\\s+", -1)) {
            count += word.codePoints().anyMatch(Character::isLetter) ? 1 : 0;
        }
        return count;
    }
}
