package org.tocsin.detect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.tocsin.knowledge.Rule;

/**
 * The phrases of rules that have one word as their head.
 *
 * @param alone those that are this word only
 * @param longer the others, by the word next to the head
 */
record Phrases(List<Phrase> alone, Map<String, List<Phrase>> longer) {

    static final Phrases NONE = new Phrases(List.of(), Map.of());

    private static final Pattern SPACE = Pattern.compile(" ");

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
        private final Map<String, Map<List<String>, Phrase>> byHead = new HashMap<>();

        private int order;

        /**
         * @param byFirst whether the head is the first word, else the last
         * @param order the place of the first phrase among all
         */
        Builder(boolean byFirst, int order) {
            this.byFirst = byFirst;
            this.order = order;
        }

        void add(String phrase, Rule rule, List<Check> checks) {
            List<String> words = List.of(SPACE.split(phrase));
            String head = words.get(byFirst ? 0 : words.size() - 1);
            byHead.computeIfAbsent(head, key -> new LinkedHashMap<>())
                    .computeIfAbsent(words, key -> new Phrase(key, new ArrayList<>(1)))
                    .rules()
                    .add(new Ordered(rule, checks, order++));
        }

        /** All phrases by their heads. */
        Map<String, Phrases> index() {
            Map<String, Phrases> index = new HashMap<>();
            byHead.forEach((head, phrases) -> index.put(head, phrases(phrases)));
            return index;
        }

        private Phrases phrases(Map<List<String>, Phrase> all) {
            List<Phrase> alone = new ArrayList<>(1);
            Map<String, List<Phrase>> longer = new HashMap<>();
            for (Phrase phrase : all.values()) {
                List<String> words = phrase.words();
                if (words.size() == 1) {
                    alone.add(phrase);
                } else {
                    String beside = words.get(byFirst ? 1 : words.size() - 2);
                    longer.computeIfAbsent(beside, key -> new ArrayList<>(1)).add(phrase);
                }
            }
            return new Phrases(alone, longer);
        }
    }
}
