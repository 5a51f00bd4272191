package org.tocsin.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A line of a dictionary without its comments.
 *
 * @param number from 1
 * @param text what is left; the blanks before it are kept, since they mark codes of the entry above
 */
record DictionaryLine(int number, String text) {

    /** The lines that hold something: without {@code # …}, {@code ; …} and {@code <!-- … -->}, which may span lines. */
    static List<DictionaryLine> of(List<String> lines) {
        List<DictionaryLine> found = new ArrayList<>();
        boolean comment = false;
        for (int i = 0; i < lines.size(); i++) {
            StringBuilder kept = new StringBuilder();
            String rest = lines.get(i);
            while (!rest.isEmpty()) {
                int end = rest.indexOf(comment ? "-->" : "<!--");
                if (!comment) {
                    kept.append(end < 0 ? rest : rest.substring(0, end));
                }
                rest = end < 0 ? "" : rest.substring(end + (comment ? 3 : 4));
                comment = end < 0 ? comment : !comment;
            }
            int mark = kept.indexOf("#");
            String text = (mark < 0 ? kept.toString() : kept.substring(0, mark)).stripTrailing();
            if (!text.isBlank() && !text.startsWith(";")) {
                found.add(new DictionaryLine(i + 1, text));
            }
        }
        return found;
    }

    /** "MINISTRY_OF_DEFENCE_" as a reader writes it; words without a vowel stay in capitals. */
    static String name(String phrase) {
        StringBuilder name = new StringBuilder();
        for (String word : phrase.replace('_', ' ').strip().split("\\s+", -1)) {
            boolean small = !name.isEmpty() && List.of("OF", "THE", "AND", "FOR", "IN", "ON", "DE", "AL").contains(word);
            name.append(name.isEmpty() ? "" : " ").append(small ? word.toLowerCase(Locale.ROOT) : capitalized(word));
        }
        return name.toString();
    }

    private static String capitalized(String word) {
        if (!word.equals(word.toUpperCase(Locale.ROOT)) || !word.matches(".*[AEIOUY].*") || word.length() < 2) {
            return word;
        }
        int first = word.offsetByCodePoints(0, 1);
        return word.substring(0, first) + word.substring(first).toLowerCase(Locale.ROOT);
    }
}
