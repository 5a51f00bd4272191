package org.tocsin.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A set of words and phrases by their lemmas, found by their last word. */
public final class WordSet {

    private final List<String> phrases;

    /** Made when it is first asked for, since most sets are asked for nothing in a short run. */
    private volatile @Nullable Map<String, List<List<String>>> byLast;

    /** @param phrases lemmas in lower case, the words of a phrase joined by one space */
    public WordSet(Collection<String> phrases) {
        this(List.copyOf(new TreeSet<>(phrases)));
    }

    private WordSet(List<String> phrases) {
        this.phrases = phrases;
    }

    /** A set of phrases that are in order already, each there once. */
    public static WordSet ofSorted(List<String> phrases) {
        return new WordSet(List.copyOf(phrases));
    }

    /** The words of a phrase. */
    public static List<String> words(String phrase) {
        return phrase.indexOf(' ') < 0 ? List.of(phrase) : List.of(phrase.split(" ", -1));
    }

    /** All phrases in order. */
    public SortedSet<String> phrases() {
        return new TreeSet<>(phrases);
    }

    /** All phrases in order, each there once. */
    public List<String> sorted() {
        return phrases;
    }

    /** The phrases that end in a word, each as its words; empty where there is none. */
    public List<List<String>> endingIn(String lemma) {
        Map<String, List<List<String>>> known = byLast;
        if (known == null) {
            known = new HashMap<>();
            for (String phrase : phrases) {
                known.computeIfAbsent(last(phrase), k -> new ArrayList<>(1)).add(words(phrase));
            }
            byLast = known;
        }
        return known.getOrDefault(lemma, List.of());
    }

    /** The last word of a phrase. */
    public static String last(String phrase) {
        return phrase.substring(phrase.lastIndexOf(' ') + 1);
    }

    @Override
    public String toString() {
        return String.join(", ", phrases);
    }
}
