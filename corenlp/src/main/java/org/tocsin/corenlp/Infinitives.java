package org.tocsin.corenlp;

import java.util.List;
import java.util.Set;
import org.tocsin.annotate.Token;

/**
 * Mends infinitives that the parser makes the head of what governs them. In "Oslo, which refused to sell grain" and "two
 * parties threatened to boycott the vote" it takes the finite verb for the subject or an auxiliary of the infinitive; here
 * the finite verb heads the clause and the infinitive is its complement. In "the threat to quit the pact was empty" it takes
 * the noun for the subject of the infinitive; here the infinitive qualifies the noun, which is the subject of the finite
 * verb.
 */
final class Infinitives {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    private static final Set<String> AUXILIARIES =
            Set.of("be", "have", "do", "get", "use", "go", "need", "ought", "dare", "will", "shall", "can", "may", "must");

    /** Nouns that an infinitive qualifies: who has a threat to strike does not strike it. */
    private static final Set<String> QUALIFIED = Set.of(
            "threat", "refusal", "decision", "plan", "attempt", "bid", "offer", "promise", "pledge", "vow", "call", "appeal",
            "demand", "request", "order", "move", "effort", "failure", "readiness", "willingness", "unwillingness",
            "reluctance", "agreement", "deal", "proposal", "right", "ability", "inability", "desire", "push", "campaign", "plot",
            "intention", "intent", "warning", "ultimatum", "pressure", "commitment", "permission", "plea", "vote", "mission");

    private static final Set<String> SUBJECT_CLAUSES = Set.of("csubj", "csubj:pass");

    private static final Set<String> LOOSE = Set.of("dep", "ccomp", "parataxis", "conj", "advcl", "acl", "acl:relcl");

    private final List<Token> tokens;
    private final int[] heads;
    private final String[] relations;

    private Infinitives(List<Token> tokens, int[] heads, String[] relations) {
        this.tokens = tokens;
        this.heads = heads;
        this.relations = relations;
    }

    /** Changes heads and relations in place. */
    static void mend(List<Token> tokens, int[] heads, String[] relations) {
        Infinitives infinitives = new Infinitives(tokens, heads, relations);
        for (Token token : tokens) {
            int at = token.index();
            if (!infinitives.standsBeforeItsInfinitive(at)) {
                continue;
            }
            if (infinitives.isGoverningVerb(at)) {
                infinitives.govern(at);
            } else if (infinitives.isQualifiedNoun(at)) {
                infinitives.qualify(at);
            }
        }
    }

    private boolean standsBeforeItsInfinitive(int at) {
        int infinitive = heads[at];
        return infinitive > at + 1
                && tokens.get(infinitive).tag().equals("VB")
                && Casing.lower(tokens.get(at + 1).form()).equals("to")
                && heads[at + 1] == infinitive;
    }

    private boolean isGoverningVerb(int at) {
        Token token = tokens.get(at);
        boolean auxiliary = relations[at].equals("aux") && !AUXILIARIES.contains(Casing.lower(token.lemma()));
        return FINITE.contains(token.tag()) && (relations[at].equals("nsubj") || auxiliary);
    }

    private void govern(int verb) {
        int infinitive = heads[verb];
        heads[verb] = heads[infinitive];
        relations[verb] = relations[infinitive];
        heads[infinitive] = verb;
        relations[infinitive] = "xcomp";
        for (int i = 0; i < verb; i++) {
            if (heads[i] == infinitive) {
                heads[i] = verb;
                String tag = tokens.get(i).tag();
                boolean relative = tag.equals("WDT") || tag.equals("WP");
                relations[i] = relative ? "nsubj" : relations[i];
            }
        }
    }

    private boolean isQualifiedNoun(int at) {
        Token token = tokens.get(at);
        return token.isNoun() && relations[at].startsWith("nsubj") && QUALIFIED.contains(Casing.lower(token.lemma()));
    }

    private void qualify(int noun) {
        int infinitive = heads[noun];
        String relation = relations[infinitive];
        if (SUBJECT_CLAUSES.contains(relation)) {
            hand(infinitive, noun, heads[infinitive], heads.length);
            relations[noun] = relation.equals("csubj") ? "nsubj" : "nsubj:pass";
        } else if (relation.equals("root")) {
            int verb = finite(infinitive);
            if (verb < 0) {
                return;
            }
            giveBack(infinitive, verb);
            heads[verb] = heads[infinitive];
            relations[verb] = relation;
            hand(infinitive, noun, verb, verb);
            relations[noun] = child(verb, "aux:pass") >= 0 ? "nsubj:pass" : "nsubj";
        }
    }

    /** The noun goes under the verb, the infinitive under the noun; the verb takes what stands before the noun or far behind. */
    private void hand(int infinitive, int noun, int verb, int behind) {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == infinitive && (i < noun || i > behind)) {
                heads[i] = verb;
            }
        }
        heads[noun] = verb;
        heads[infinitive] = noun;
        relations[infinitive] = "acl";
        relations[noun + 1] = "mark";
    }

    /** The finite verb behind an infinitive that was hung loosely by it or by what it governs, or -1. */
    private int finite(int infinitive) {
        for (int i = infinitive + 1; i < heads.length; i++) {
            boolean near = heads[i] == infinitive || (heads[i] > infinitive && heads[heads[i]] == infinitive);
            if (near && LOOSE.contains(relations[i]) && isFinite(i) && isFree(i, infinitive)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a verb has no subject, or one that is rather the object which the infinitive lacks. */
    private boolean isFree(int verb, int infinitive) {
        int subject = child(verb, "nsubj");
        boolean taken = subject > infinitive && tokens.get(subject).isNoun() && child(infinitive, "obj") < 0;
        return subject < 0 || taken;
    }

    private void giveBack(int infinitive, int verb) {
        int object = child(verb, "nsubj");
        if (object > infinitive) {
            heads[object] = infinitive;
            relations[object] = "obj";
        }
    }

    private boolean isFinite(int at) {
        return FINITE.contains(tokens.get(at).tag()) || child(at, "aux") >= 0 || child(at, "aux:pass") >= 0
                || child(at, "cop") >= 0;
    }

    private int child(int head, String relation) {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == head && relations[i].equals(relation)) {
                return i;
            }
        }
        return -1;
    }
}
