package org.tocsin.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;

/**
 * Tells English prose from tables, dumps and other languages. The tagger weighs every open class for each word it does
 * not know, beside those of the two words before, so that a run of such words takes up to a hundred times as long as
 * prose. In prose two words of five are grammatical; where a sentence of more than {@value #LONGEST_UNTESTED} tokens has
 * fewer than one in {@value #TOKENS_PER_COMMON_WORD}, it is none.
 */
final class Prose {

    static final int LONGEST_UNTESTED = 40;
    static final int TOKENS_PER_COMMON_WORD = 20;

    private static final Set<String> COMMON = Set.of(
            "the", "a", "an", "of", "to", "in", "on", "at", "by", "for", "from", "with", "as", "after", "near", "and",
            "or", "but", "that", "which", "who", "it", "its", "he", "his", "she", "her", "they", "their", "we", "is",
            "are", "was", "were", "be", "been", "has", "have", "had", "will", "not", "this", "said");

    private Prose() {}

    static boolean is(List<CoreLabel> sentence) {
        if (sentence.size() <= LONGEST_UNTESTED) {
            return true;
        }
        long common = sentence.stream()
                .filter(label -> COMMON.contains(Casing.lower(label.word())))
                .count();
        return common * TOKENS_PER_COMMON_WORD >= sentence.size();
    }
}
