package org.tocsin.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A set of words and phrases by their lemmas, found by their last word. */
public final class WordSet {

    private static final Pattern SPACE = Pattern.compile(" ");

    private final TreeSet<String> phrases;
    private final Map<String, List<List<String>>> byLast = new HashMap<>();

    /** @param phrases lemmas in lower case, the words of a phrase joined by one space */
    public WordSet(Collection<String> phrases) {
        this.phrases = new TreeSet<>(phrases);
        for (String phrase : this.phrases) {
            List<String> words = List.of(SPACE.split(phrase));
            byLast.computeIfAbsent(words.get(words.size() - 1), k -> new ArrayList<>(1)).add(words);
        }
    }

    /** All phrases in order. */
    public SortedSet<String> phrases() {
        return new TreeSet<>(phrases);
    }

    /** The phrases that end in a word, each as its words; empty where there is none. */
    public List<List<String>> endingIn(String lemma) {
        return byLast.getOrDefault(lemma, List.of());
    }

    /** The last words of all phrases. */
    public Set<String> lastWords() {
        return Set.copyOf(byLast.keySet());
    }

    @Override
    public String toString() {
        return String.join(", ", phrases);
    }
}
