package org.tocsin.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tocsin.annotate.Sentence;

/** The dependents of the words of one sentence, by relation and by the preposition that joins them. */
final class Dependents {

    /** Parsed as verbs of their own, read as prepositions: "attacked using drones", "marched demanding reform". */
    private static final Set<String> VERBAL = Set.of(
            "using", "involving", "following", "demanding", "opposing", "denouncing", "condemning", "urging", "calling for", "calling on");

    private final Sentence sentence;

    Dependents(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The dependents with this very relation, in order. */
    List<Integer> children(int token, String relation) {
        List<Integer> found = new ArrayList<>(1);
        for (int child : sentence.children(token)) {
            if (sentence.token(child).relation().equals(relation)) {
                found.add(child);
            }
        }
        return found;
    }

    /** The form of a token in lower case. */
    String lower(int token) {
        return sentence.token(token).form().toLowerCase(Locale.ROOT);
    }

    /** Dependents that a preposition marks: nouns by their case, gerunds by their mark. */
    List<Integer> joined(int token, String preposition) {
        List<Integer> found = new ArrayList<>(1);
        int space = preposition.indexOf(' ');
        String first = space < 0 ? preposition : preposition.substring(0, space);
        for (int child : sentence.children(token)) {
            String relation = sentence.token(child).relation();
            boolean oblique = relation.equals("obj") || relation.startsWith("obl") || relation.startsWith("nmod") || relation.equals("advcl")
                    || relation.equals("dep")
                    || relation.equals("acl") || relation.equals("xcomp") || relation.equals("ccomp");
            if (VERBAL.contains(preposition) && lower(child).equals(first) && !isMarked(child, preposition)) {
                found.addAll(space < 0 ? complements(child) : joined(child, preposition.substring(space + 1)));
            } else if (oblique && isMarked(child, preposition)) {
                found.add(child);
            } else if (oblique && space > 0 && isMarked(child, first)) {
                found.addAll(nested(child, preposition.substring(space + 1)));
            }
        }
        return found;
    }

    /** What completes a participle: "demanding reform", "demanding that he resign". */
    private List<Integer> complements(int participle) {
        List<Integer> objects = children(participle, "obj");
        return objects.isEmpty() ? children(participle, "ccomp") : objects;
    }

    /** "on behalf of X": the noun in the middle belongs to the preposition. */
    private List<Integer> nested(int noun, String rest) {
        int space = rest.indexOf(' ');
        return space > 0 && lower(noun).equals(rest.substring(0, space))
                ? joined(noun, rest.substring(space + 1))
                : List.of();
    }

    private boolean isMarked(int token, String preposition) {
        for (int child : sentence.children(token)) {
            String relation = sentence.token(child).relation();
            if ((relation.equals("case") || relation.equals("mark")) && preposition.equals(fixed(child))) {
                return true;
            }
        }
        return false;
    }

    /** A preposition with the words that are fixed to it: "because of". */
    private String fixed(int token) {
        StringBuilder words = new StringBuilder(lower(token));
        for (int child : sentence.children(token)) {
            if (sentence.token(child).relation().equals("fixed")) {
                words.append(' ').append(lower(child));
            }
        }
        return words.toString();
    }
}
