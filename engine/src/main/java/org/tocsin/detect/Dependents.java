package org.tocsin.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.Sentence;

/** The dependents of the words of one sentence, by relation and by the preposition that joins them. */
final class Dependents {

    /** Parsed as verbs of their own, read as prepositions: "attacked using drones", "marched demanding reform". */
    private static final Set<String> VERBAL = Set.of(
            "using", "involving", "following", "demanding", "opposing", "denouncing", "condemning", "urging", "calling for", "calling on");

    /** What a preposition can join, beside obliques and modifiers of nouns. */
    private static final Set<String> OBLIQUE = Set.of("obj", "advcl", "dep", "acl", "xcomp", "ccomp");

    private static final String[] NONE = {};

    private final Sentence sentence;
    private final @Nullable String[] @Nullable [] marks;

    Dependents(Sentence sentence) {
        this.sentence = sentence;
        this.marks = new String[sentence.size()][];
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
        return sentence.lowerForm(token);
    }

    /** Dependents that a preposition marks: nouns by their case, gerunds by their mark. */
    List<Integer> joined(int token, String preposition) {
        List<Integer> found = new ArrayList<>(1);
        int space = preposition.indexOf(' ');
        String first = space < 0 ? preposition : preposition.substring(0, space);
        boolean verbal = VERBAL.contains(preposition);
        for (int child : sentence.children(token)) {
            if (verbal && lower(child).equals(first) && !isMarked(child, preposition)) {
                found.addAll(space < 0 ? complements(child) : joined(child, preposition.substring(space + 1)));
            } else if (isMarked(child, preposition)) {
                if (isOblique(child)) {
                    found.add(child);
                }
            } else if (space > 0 && isMarked(child, first) && isOblique(child)) {
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

    private boolean isOblique(int token) {
        String relation = sentence.token(token).relation();
        return OBLIQUE.contains(relation) || relation.startsWith("obl") || relation.startsWith("nmod");
    }

    /** "on behalf of X": the noun in the middle belongs to the preposition. */
    private List<Integer> nested(int noun, String rest) {
        int space = rest.indexOf(' ');
        return space > 0 && lower(noun).equals(rest.substring(0, space))
                ? joined(noun, rest.substring(space + 1))
                : List.of();
    }

    private boolean isMarked(int token, String preposition) {
        for (String mark : marks(token)) {
            if (mark.equals(preposition)) {
                return true;
            }
        }
        return false;
    }

    /** The prepositions and subordinators of a word, each with the words that are fixed to it. */
    private String[] marks(int token) {
        String[] known = marks[token];
        if (known != null) {
            return known;
        }
        List<String> found = new ArrayList<>(1);
        for (int child : sentence.children(token)) {
            String relation = sentence.token(child).relation();
            if (relation.equals("case") || relation.equals("mark")) {
                found.add(fixed(child));
            }
        }
        String[] all = found.isEmpty() ? NONE : found.toArray(String[]::new);
        marks[token] = all;
        return all;
    }

    /** A preposition with the words that are fixed to it: "because of". */
    private String fixed(int token) {
        if (sentence.child(token, "fixed") < 0) {
            return lower(token);
        }
        StringBuilder words = new StringBuilder(lower(token));
        for (int child : sentence.children(token)) {
            if (sentence.token(child).relation().equals("fixed")) {
                words.append(' ').append(lower(child));
            }
        }
        return words.toString();
    }
}
