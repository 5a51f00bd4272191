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

    /** Words that make an equal of whom "with" joins. */
    private static final Set<String> BESIDE = Set.of("together", "along", "jointly");

    private static final int DEEPEST = 4;

    private static final Set<String> MEANS = Set.of("using", "employing", "involving");

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
        if (verbal) {
            for (int participle : looseParticiples(token, first)) {
                found.addAll(space < 0 ? complements(participle) : joined(participle, preposition.substring(space + 1)));
            }
        }
        for (int child : sentence.children(token)) {
            if (verbal && lower(child).equals(first) && !isMarked(child, preposition)) {
                found.addAll(space < 0 ? complements(child) : joined(child, preposition.substring(space + 1)));
            } else if (isMarked(child, preposition)) {
                if (isOblique(child) && !(preposition.equals("with") && isAbsolute(child))) {
                    found.add(child);
                }
            } else if (space > 0 && isMarked(child, first) && isOblique(child)) {
                found.addAll(nested(child, preposition.substring(space + 1)));
            } else if (child > token && isOblique(child) && isDay(child) && !preposition.equals("of")) {
                found.addAll(joined(child, preposition));
            }
        }
        return found;
    }

    /** "blocked roads in Algiers demanding reform": the parser hangs the participle on the last noun before it. */
    private List<Integer> looseParticiples(int token, String form) {
        List<Integer> found = new ArrayList<>(0);
        for (int child : sentence.children(token)) {
            if (child > token && sentence.token(child).isNoun() && isOblique(child)) {
                for (int participle : sentence.children(child)) {
                    if (lower(participle).equals(form) && sentence.token(participle).relation().equals("acl")) {
                        found.add(participle);
                    }
                }
                found.addAll(looseParticiples(child, form));
            }
        }
        return found;
    }

    /** "14 strikes using jets against militants": what hangs from the means is the act's. */
    List<Integer> withMeans(int act, String preposition) {
        List<Integer> found = new ArrayList<>(0);
        if (!preposition.equals("against") && !preposition.equals("on")) {
            return found;
        }
        for (int means = act + 1; means < sentence.size() && found.isEmpty(); means++) {
            if (MEANS.contains(lower(means)) && sentence.token(means).tag().equals("VBG") && isOfAct(means, act)) {
                found.addAll(joined(means, preposition));
                for (int instrument : found.isEmpty() ? children(means, "obj") : List.<Integer>of()) {
                    found.addAll(joined(instrument, preposition));
                    children(instrument, "conj").forEach(other -> found.addAll(joined(other, preposition)));
                }
            }
        }
        return found;
    }

    /** Whether a participle hangs from an act, or from the noun before it within the act's phrase. */
    private boolean isOfAct(int participle, int act) {
        int at = participle;
        for (int steps = 0; steps < DEEPEST && at >= 0; steps++) {
            String relation = sentence.token(at).relation();
            boolean clause = relation.equals("acl") || relation.equals("advcl");
            if (!clause && !relation.equals("obl") && !relation.equals("nmod") && !relation.equals("dep")) {
                return false;
            }
            at = sentence.token(at).head();
            boolean misplaced = sentence.token(act).head() == at && sentence.token(act).relation().equals("nsubj")
                    && sentence.token(at).relation().equals("dep");
            if (at == act || misplaced) {
                return true;
            }
        }
        return false;
    }

    /** Who acts beside the subject: "X, together with Y, attacked". */
    List<Integer> companions(int verb) {
        List<Integer> found = new ArrayList<>(0);
        for (int child : sentence.children(verb)) {
            if (sentence.token(child).relation().equals("obl") && isCompanion(child) && isMarked(child, "with")) {
                found.add(child);
            } else if (lower(child).equals("together")) {
                found.addAll(joined(child, "with"));
            }
        }
        return found;
    }

    /** Whether a noun stands beside another as an equal: "together with Y", "along with Y", "alongside Y". */
    boolean isCompanion(int noun) {
        for (int child : sentence.children(noun)) {
            if (sentence.token(child).relation().equals("case") && child < noun) {
                String form = lower(child);
                boolean with = form.equals("with") && child > 0 && BESIDE.contains(lower(child - 1));
                if (with || form.equals("alongside")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "met on Friday with rebels": what the parser hangs on a day is the act's. */
    private boolean isDay(int noun) {
        return FillerTests.isTime(sentence.token(noun)) && sentence.token(noun).isProperNoun();
    }

    /** "with Norway acting as host" is a clause about Norway, no company. */
    private boolean isAbsolute(int noun) {
        for (int child : sentence.children(noun)) {
            boolean participle = sentence.token(child).relation().equals("acl") && sentence.token(child).tag().equals("VBG");
            if (participle && child == noun + 1) {
                return true;
            }
        }
        return false;
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
