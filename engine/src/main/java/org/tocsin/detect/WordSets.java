package org.tocsin.detect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tocsin.knowledge.WordSet;

/**
 * All word sets that rules ask for, by number, found by the last words of their members: one look at a word tells all
 * sets that it can stand for.
 */
final class WordSets {

    private static final int[] NONE = {};

    private final Map<WordSet, Integer> numbers = new HashMap<>();
    private final List<WordSet> sets = new ArrayList<>();
    private final Map<String, int[]> byWord = new HashMap<>(1 << 14);

    /** The number of a set, which is added where it is new. */
    int add(WordSet set) {
        Integer known = numbers.get(set);
        if (known != null) {
            return known;
        }
        int number = sets.size();
        numbers.put(set, number);
        sets.add(set);
        for (String phrase : set.sorted()) {
            String word = WordSet.last(phrase);
            int[] others = byWord.getOrDefault(word, NONE);
            if (others.length == 0 || others[others.length - 1] != number) {
                int[] all = Arrays.copyOf(others, others.length + 1);
                all[others.length] = number;
                byWord.put(word, all);
            }
        }
        return number;
    }

    /** The sets in order of their numbers. */
    List<WordSet> all() {
        return List.copyOf(sets);
    }

    /** The last words of the members of all sets. */
    Set<String> lastWords() {
        return byWord.keySet();
    }

    /** The numbers of the sets that have members which end in a word. The array is not to be changed. */
    int[] numbers(String word) {
        return byWord.getOrDefault(word, NONE);
    }
}
