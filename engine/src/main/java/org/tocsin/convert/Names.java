package org.tocsin.convert;

import java.util.List;
import java.util.Locale;

/** Names from lists that write capitals only. */
public final class Names {

    private static final List<String> SMALL = List.of("OF", "THE", "AND", "FOR", "IN", "ON", "DE", "AL");

    /** A name of one word this long is taken for letters that stand for words. */
    private static final int LETTERS = 4;

    private Names() {}

    /** A name as a reader writes it; words without a vowel, and short names of one word, stay in capitals. */
    public static String readable(String capitals) {
        String stripped = capitals.strip();
        if (stripped.length() <= LETTERS && stripped.indexOf(' ') < 0) {
            return stripped;
        }
        StringBuilder name = new StringBuilder();
        for (String word : stripped.split("\\s+", -1)) {
            boolean small = !name.isEmpty() && SMALL.contains(word);
            name.append(name.isEmpty() ? "" : " ").append(small ? word.toLowerCase(Locale.ROOT) : capitalized(word));
        }
        return name.toString();
    }

    /** "AL-QA'IDA" is "Al-Qa'ida". */
    private static String capitalized(String word) {
        if (!word.equals(word.toUpperCase(Locale.ROOT)) || !word.matches(".*[AEIOUY].*") || word.length() < 2) {
            return word;
        }
        StringBuilder name = new StringBuilder();
        boolean first = true;
        for (int at = 0; at < word.length(); at += Character.charCount(word.codePointAt(at))) {
            String letter = Character.toString(word.codePointAt(at));
            name.append(first ? letter : letter.toLowerCase(Locale.ROOT));
            boolean mark = letter.equals("-") || letter.equals("(") || letter.equals("/") || letter.equals("\"");
            first = mark || (first && !Character.isLetter(letter.codePointAt(0)));
        }
        return name.toString();
    }
}
