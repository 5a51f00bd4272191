package org.tocsin.knowledge;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which words news of conflict uses everywhere, so that they tell little of what a text is about.
 *
 * @param sentences how many sentences were counted
 * @param terms in how many of them a term stands: lower case, without marks and without a plural's s
 */
public record CommonWords(int sentences, Map<String, Integer> terms) {

    /** Nothing was counted. */
    public static final CommonWords NONE = new CommonWords(0, Map.of());

    private static final String ALL = "*";

    public CommonWords {
        terms = Map.copyOf(terms);
    }

    /** Reads {@code rules/commonness.tsv}: {@code term, sentences}; the term {@code *} is all sentences. */
    static CommonWords read(SourceFile file, Faults faults) {
        Map<String, Integer> terms = new TreeMap<>();
        Table.read(file, faults, List.of("term", "sentences"), List.of(), row -> {
            if (!row.cell("sentences").matches("\\d{1,9}")) {
                row.fault("sentences", "\"" + row.cell("sentences") + "\" is no number, expected how many sentences have the term");
            } else if (terms.put(row.cell("term"), Integer.valueOf(row.cell("sentences"))) != null) {
                row.fault("term", "the term \"" + row.cell("term") + "\" is there twice, expected once");
            }
        });
        Integer all = terms.remove(ALL);
        return new CommonWords(all == null ? 0 : all, terms);
    }
}
