package org.tocsin.recognize;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Brings spellings of one name together: lower case, no diacritics, no dots, no apostrophes; words split at spaces and
 * hyphens, so that it does not matter whether a tokenizer keeps "al-Shabaab" whole.
 */
final class Folding {

    private static final Pattern BETWEEN_PIECES = Pattern.compile("[\\s\\p{Pd}/]+");

    private Folding() {}

    /** The pieces of a name; empty when nothing but punctuation is left. */
    static List<String> pieces(String words) {
        List<String> pieces = new ArrayList<>(4);
        String spaced = words.replace('\u2019', '\'').replace("'s ", " s ");
        if (spaced.endsWith("'s") && spaced.length() > 2) {
            spaced = spaced.substring(0, spaced.length() - 2) + " s";
        }
        for (String word : BETWEEN_PIECES.split(spaced, -1)) {
            String piece = fold(word);
            if (!piece.isEmpty()) {
                pieces.add(piece);
            }
        }
        return pieces;
    }

    private static String fold(String word) {
        StringBuilder kept = new StringBuilder(word.length());
        String plain = isAscii(word) ? word : Normalizer.normalize(word, Normalizer.Form.NFD);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                kept.append(c);
            }
        }
        return kept.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }
}
