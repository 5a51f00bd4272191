package org.tocsin.link.across;

import java.util.HashMap;
import java.util.Map;
import org.tocsin.knowledge.CommonWords;

/**
 * How much a word tells of what a text is about: the rarer it is, the more. A run of a few documents knows too little of that;
 * so the words that news of conflict uses everywhere are counted in beforehand, as if in documents read before.
 *
 * <p>The weight of a term is {@code (1 + ln tf) · ln((N + N₀) / (df + df₀ + ½))}, the usual tf-idf with the counts of the
 * documents of this run (N, df) and of the sentences counted beforehand (N₀, df₀; ten sentences as one document), names
 * and numbers {@value #NAME} times.
 */
public final class Weights {

    private static final double NAME = 2.5;
    private static final double SENTENCES_A_DOCUMENT = 10;
    private static final double LEAST = 0.05;

    private final CommonWords common;
    private final Map<String, Integer> documents = new HashMap<>();
    private int count;

    /** Weights that know no document yet. */
    public Weights(CommonWords common) {
        this.common = common;
    }

    /** Counts a document. */
    public void add(Terms document) {
        count++;
        document.counts().keySet().forEach(term -> documents.merge(term, 1, Integer::sum));
    }

    /** The terms of a text with their weights, scaled to length 1; empty for a text without words. */
    Direction direction(Terms terms) {
        Map<String, Double> weights = new HashMap<>();
        terms.counts().forEach((term, times) -> weights.put(
                term, (1 + StrictMath.log(times)) * rarity(term) * (terms.names().contains(term) ? NAME : 1)));
        return Direction.of(weights);
    }

    private double rarity(String term) {
        double known = documents.getOrDefault(term, 0) + common.terms().getOrDefault(term, 0) / SENTENCES_A_DOCUMENT + 0.5;
        return Math.max(LEAST, StrictMath.log((count + common.sentences() / SENTENCES_A_DOCUMENT) / known));
    }
}
