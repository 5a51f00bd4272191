package org.tocsin.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tocsin.annotate.Sentence;
import org.tocsin.annotate.Token;
import org.tocsin.detect.Statement;

/**
 * Where a bomb went off: "at the offices of the bank", "in front of the embassy", "under a bridge". What stands there is
 * hit, whether or not the words say what became of it.
 */
final class BlastSites {

    private static final Set<String> AT = Set.of(
            "at", "in", "inside", "outside", "under", "beneath", "underneath", "behind", "against", "opposite", "beside",
            "aboard", "on", "into", "near");

    /** Nouns that say which side of a thing: "in front of the embassy", "at the entrance to the bank". */
    private static final Set<String> SIDES = Set.of(
            "front", "side", "entrance", "door", "gate", "top", "back", "rear", "vicinity", "middle", "yard", "courtyard");

    private static final Set<String> OF = Set.of("of", "to");

    private BlastSites() {}

    /** The heads of the phrases for what stood where a statement's bomb went off, in order. */
    static List<Integer> of(Statement statement) {
        Sentence sentence = statement.candidates().sentence();
        List<Integer> words = new ArrayList<>(statement.absorbed());
        words.add(0, statement.trigger());
        if (!words.contains(statement.predicate())) {
            words.add(statement.predicate());
        }
        List<Integer> sites = new ArrayList<>(1);
        for (int word : words) {
            for (int child : sentence.children(word)) {
                addSite(sentence, child, AT, sites);
            }
        }
        return sites.stream().sorted().distinct().toList();
    }

    private static void addSite(Sentence sentence, int token, Set<String> prepositions, List<Integer> sites) {
        Token word = sentence.token(token);
        boolean joined = word.relation().startsWith("obl") || word.relation().startsWith("nmod");
        if (!joined || !prepositions.contains(preposition(sentence, token))) {
            return;
        }
        if (SIDES.contains(word.lemma())) {
            for (int child : sentence.children(token)) {
                addSite(sentence, child, OF, sites);
            }
            return;
        }
        sites.add(token);
        for (int child : sentence.children(token)) {
            if (sentence.token(child).relation().equals("conj")) {
                sites.add(child);
            }
        }
    }

    private static String preposition(Sentence sentence, int token) {
        int mark = sentence.child(token, "case");
        return mark < 0 ? "" : sentence.token(mark).form().toLowerCase(Locale.ROOT);
    }
}
