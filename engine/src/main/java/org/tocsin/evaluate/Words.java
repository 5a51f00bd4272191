package org.tocsin.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tocsin.event.Participant;

/**
 * Whether words of gold and words of an event are the same phrase: their head words agree, or one stands in the other at
 * word borders. The head is the last word before a preposition, a comma or a relative pronoun. Phrases that both carry
 * names, but no common one ("Russian forces", "Ukrainian forces"), are not the same.
 */
final class Words {

    private static final Set<String> STOPS = Set.of(
            "of", "in", "at", "from", "for", "on", "near", "with", "by", "to", "against", "inside", "outside", "along",
            "across", "around", "under", "over", "between", "among", "after", "before", "into", "within", "without",
            "who", "which", "that", "where", "whose", ",");

    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "its", "their", "his", "her", "our", "some");

    private Words() {}

    /** Whether two phrases agree. */
    static boolean agree(String one, String other) {
        List<String> first = words(one);
        List<String> second = words(other);
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        if (holds(first, second) || holds(second, first)) {
            return true;
        }
        return head(first).equalsIgnoreCase(head(second)) && !namedApart(first, second);
    }

    /** Whether a participant is meant by the words: by its own words, or by the name that they stand for. */
    static boolean mean(String words, Participant participant) {
        return agree(words, participant.quote().text()) || words(words).equals(words(participant.name()));
    }

    /** Whether two triggers share a word. */
    static boolean overlap(String one, String other) {
        Set<String> shared = lower(words(one));
        shared.retainAll(lower(words(other)));
        return !shared.isEmpty();
    }

    private static Set<String> lower(List<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The words without determiners before them, possessive endings and quotation marks. */
    private static List<String> words(String phrase) {
        String parted = phrase.replaceAll("['’]s?(?=\\s|,|$)", " ").replace(",", " , ").replaceAll("[\"“”‘’.()]", " ");
        List<String> words = Arrays.stream(parted.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
        int from = 0;
        while (from < words.size() - 1 && DETERMINERS.contains(words.get(from).toLowerCase(Locale.ROOT))) {
            from++;
        }
        return words.subList(from, words.size());
    }

    private static boolean holds(List<String> longer, List<String> shorter) {
        for (int from = 0; from + shorter.size() <= longer.size(); from++) {
            if (String.join(" ", longer.subList(from, from + shorter.size())).equalsIgnoreCase(String.join(" ", shorter))) {
                return true;
            }
        }
        return false;
    }

    private static List<String> core(List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            if (STOPS.contains(words.get(i).toLowerCase(Locale.ROOT))) {
                return words.subList(0, i);
            }
        }
        return words;
    }

    private static String head(List<String> words) {
        List<String> core = core(words);
        return core.get(core.size() - 1);
    }

    private static boolean namedApart(List<String> one, List<String> other) {
        List<String> names = names(one);
        List<String> others = names(other);
        return !names.isEmpty() && !others.isEmpty() && names.stream().noneMatch(others::contains);
    }

    private static List<String> names(List<String> words) {
        List<String> core = core(words);
        return core.subList(0, core.size() - 1).stream().filter(word -> Character.isUpperCase(word.codePointAt(0))).toList();
    }
}
