package org.tocsin.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tocsin.annotate.EntityClass;
import org.tocsin.annotate.Sentence;
import org.tocsin.annotate.Token;

/** Whose a plan or an effort is that an infinitive completes, and the verbs that carry nouns with clauses behind them. */
final class Carriers {

    /** A chain of nouns longer than this is no language but a broken parse. */
    private static final int DEEPEST = 12;

    /** Verbs whose object is another's: who foils or condemns a plan to attack is not who planned it. */
    private static final Set<String> OF_ANOTHER = Set.of(
            "foil", "thwart", "uncover", "avert", "prevent", "stop", "halt", "block", "disrupt", "reveal", "expose", "discover", "detect",
            "condemn", "denounce", "criticize", "criticise", "reject", "oppose", "resist", "fear", "await", "welcome", "praise");

    private final Sentence sentence;
    private final Dependents dependents;

    Carriers(Sentence sentence, Dependents dependents) {
        this.sentence = sentence;
        this.dependents = dependents;
    }

    /** Whose a plan or an effort is: "Israel's plan to", "a plan by Israel to", "the Israeli plan to". */
    List<Integer> owners(int noun) {
        List<Integer> owners = dependents.children(noun, "nmod:poss");
        if (owners.isEmpty()) {
            owners = dependents.joined(noun, "by");
        }
        if (!owners.isEmpty()) {
            return owners;
        }
        List<Integer> names = new ArrayList<>(1);
        for (int child : sentence.children(noun)) {
            String relation = sentence.token(child).relation();
            boolean named = sentence.token(child).isProperNoun() || isNationality(child);
            if (child < noun && named && (relation.equals("compound") || relation.equals("amod"))) {
                names.add(child);
            }
        }
        return names;
    }

    private boolean isNationality(int token) {
        return token > 0 && sentence.token(token).tag().startsWith("JJ") && Character.isUpperCase(sentence.token(token).form().charAt(0));
    }

    /** The verb whose subject plans: "X leads efforts in the campaign to", "X takes part in a plot to"; -1 where none does. */
    int ofPlan(int noun) {
        int at = noun;
        for (int steps = 0; steps < DEEPEST && sentence.token(at).relation().equals("nmod"); steps++) {
            at = sentence.token(at).head();
        }
        int governor = sentence.token(at).head();
        boolean carried = governor >= 0
                && (sentence.token(at).relation().equals("obj") || (at == noun && dependents.joined(governor, "in").contains(at)));
        return carried && !OF_ANOTHER.contains(sentence.token(governor).lemma()) ? governor : -1;
    }

    /** "rallied in Tunis demanding reform": a participle behind a place or a time speaks of whose clause it is. */
    boolean isLoose(int verb, int noun) {
        Token word = sentence.token(verb);
        return word.tag().equals("VBG") && word.relation().equals("acl")
                && (sentence.token(noun).entity() == EntityClass.LOCATION || FillerTests.isTime(sentence.token(noun)));
    }

    /** The verb that a noun hangs from as an oblique, at any depth of nouns; -1 where there is none. */
    int ofOblique(int noun) {
        int at = noun;
        for (int steps = 0; steps < DEEPEST && sentence.token(at).head() >= 0; steps++) {
            String relation = sentence.token(at).relation();
            int head = sentence.token(at).head();
            if (relation.startsWith("obl")) {
                return sentence.token(head).isNoun() ? -1 : head;
            }
            if (!relation.startsWith("nmod") && !relation.equals("appos") && !relation.equals("obj")) {
                return -1;
            }
            at = head;
            if (sentence.token(at).isVerb()) {
                return at;
            }
        }
        return -1;
    }
}
