package org.tocsin.knowledge;

import java.util.Map;
import java.util.Set;

/**
 * Words that tell the stance of a text to an act, by lemma. {@link CueReader} tells how they are written.
 *
 * @param lists the word lists by their name
 */
public record Cues(Map<String, Set<String>> lists) {

    public Cues {
        lists = Map.copyOf(lists);
    }

    /** Whether a list holds a lemma. */
    public boolean holds(String list, String lemma) {
        Set<String> words = lists.get(list);
        if (words == null) {
            throw new IllegalArgumentException("there is no list of cues named " + list);
        }
        return words.contains(lemma);
    }
}
