package org.tocsin.convert.petrarch;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.convert.Names;

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

    /** "MINISTRY_OF_DEFENCE_" as a reader writes it. */
    static String name(String phrase) {
        return Names.readable(phrase.replace('_', ' '));
    }
}
