package org.tocsin.detect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tocsin.knowledge.Rule;
import org.tocsin.knowledge.WordSet;

/**
 * The phrases of rules that have one word as their head.
 *
 * @param alone those that are this word only
 * @param longer the others, by the word next to the head
 */
record Phrases(List<Phrase> alone, Map<String, List<Phrase>> longer) {

    static final Phrases NONE = new Phrases(List.of(), Map.of());

    /** A trigger's words and the rules that it triggers. */
    record Phrase(List<String> words, List<Ordered> rules) {}

    /** A rule, its conditions, and the place of one of its phrases among all. */
    record Ordered(Rule rule, List<Check> checks, int order) {

        /**
         * Whether all conditions can hold, whatever tree the sentence gets.
         *
         * @param someone whether the sentence names anybody
         */
        boolean canHold(SentenceWords words, boolean someone) {
            for (Check check : checks) {
                if (!check.canPass(words, someone)) {
                    return false;
                }
            }
            return true;
        }
    }

    Phrases onlyLonger() {
        return new Phrases(List.of(), longer);
    }

    boolean isEmpty() {
        return alone.isEmpty() && longer.isEmpty();
    }

    /** Collects the phrases of one part of speech. */
    static final class Builder {

        private final boolean byFirst;
        private final Map<String, Phrases> byHead = new HashMap<>();
        private final Map<String, Phrase> known = new HashMap<>();

        private int order;

        /**
         * @param byFirst whether the head is the first word, else the last
         * @param order the place of the first phrase among all
         */
        Builder(boolean byFirst, int order) {
            this.byFirst = byFirst;
            this.order = order;
        }

        void add(String text, Rule rule, List<Check> checks) {
            Phrase phrase = known.get(text);
            if (phrase == null) {
                phrase = new Phrase(WordSet.words(text), new ArrayList<>(1));
                known.put(text, phrase);
                add(phrase);
            }
            phrase.rules().add(new Ordered(rule, checks, order++));
        }

        private void add(Phrase phrase) {
            List<String> words = phrase.words();
            String head = words.get(byFirst ? 0 : words.size() - 1);
            Phrases others = byHead.get(head);
            if (others == null) {
                others = new Phrases(new ArrayList<>(1), new HashMap<>());
                byHead.put(head, others);
            }
            if (words.size() == 1) {
                others.alone.add(phrase);
            } else {
                String beside = words.get(byFirst ? 1 : words.size() - 2);
                others.longer.computeIfAbsent(beside, key -> new ArrayList<>(1)).add(phrase);
            }
        }

        /** The heads of all phrases. */
        Set<String> heads() {
            return byHead.keySet();
        }

        Phrases headedBy(String word) {
            return byHead.getOrDefault(word, NONE);
        }
    }
}
