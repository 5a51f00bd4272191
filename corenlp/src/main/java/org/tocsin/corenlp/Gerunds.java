package org.tocsin.corenlp;

import java.util.List;
import java.util.Set;
import org.tocsin.annotate.Token;

/**
 * Mends five trees that the parser gets wrong as a habit: "the shelling of the city", where it hangs the gerund on the
 * article, "accused of killing two priests" and "considering sending rice", where it makes the gerund an adjective of
 * the noun, "accused by monks of burning a village", where it hangs the gerund on the monks, and "shelling by rebels killed
 * four, a doctor said", where it hangs gerund and verb side by side on what the doctor did.
 */
final class Gerunds {

    private static final Set<String> BEFORE_GERUND =
            Set.of("of", "for", "by", "after", "before", "without", "from", "in", "since", "while");

    private static final Set<String> CHARGING = Set.of(
            "accuse", "suspect", "charge", "convict", "blame", "acquit", "condemn", "indict", "guilty", "accused", "suspected");

    /** By what a charge hangs in the parser's trees. */
    private static final Set<String> HANGING = Set.of("acl", "nmod", "obl", "advcl", "dep");

    /** Verbs that take a gerund, and hardly ever a noun that a gerund qualifies. */
    private static final Set<String> TAKING_GERUND =
            Set.of("consider", "contemplate", "mull", "weigh", "ponder", "deny", "avoid", "risk");

    /** Nouns of which that is not so: "denied bombing charges". */
    private static final Set<String> CHARGES =
            Set.of("charge", "allegation", "accusation", "claim", "report", "suspect", "option", "plan", "campaign");

    private final List<Token> tokens;
    private final int[] heads;
    private final String[] relations;
    private final boolean[] noun;

    private Gerunds(List<Token> tokens, int[] heads, String[] relations) {
        this.tokens = tokens;
        this.heads = heads;
        this.relations = relations;
        this.noun = new boolean[tokens.size()];
    }

    /**
     * Changes heads and relations in place.
     *
     * @return for each token whether it turned out to be a noun
     */
    static boolean[] mend(List<Token> tokens, int[] heads, String[] relations) {
        Gerunds gerunds = new Gerunds(tokens, heads, relations);
        for (Token token : tokens) {
            boolean modifier = relations[token.index()].equals("amod") || relations[token.index()].equals("compound");
            if (token.tag().equals("VBG") && modifier) {
                gerunds.mend(token.index());
            } else if (token.tag().equals("VBG") && relations[token.index()].equals("acl")) {
                gerunds.complement(token.index());
            }
            if (token.tag().equals("VBG")) {
                gerunds.charge(token.index());
            }
        }
        return gerunds.noun;
    }

    /**
     * Changes heads and relations in place, once what is said is told from who says it.
     *
     * @return for each token whether it turned out to be a noun
     */
    static boolean[] mendSubjects(List<Token> tokens, int[] heads, String[] relations) {
        Gerunds gerunds = new Gerunds(tokens, heads, relations);
        tokens.stream().filter(token -> token.tag().equals("VBG")).forEach(token -> gerunds.subject(token.index()));
        return gerunds.noun;
    }

    private void mend(int gerund) {
        int head = heads[gerund];
        if (head < 0) {
            return;
        }
        if (tokens.get(head).tag().equals("DT") && head < gerund) {
            raiseOver(gerund, head);
        } else if (head > gerund && gerund > 0 && isMarked(gerund, head) && opensObject(gerund + 1, head)) {
            takeObject(gerund, head);
        } else if (head > gerund && heads[head] == gerund - 1 && isTaken(head, gerund - 1)) {
            heads[gerund] = gerund - 1;
            relations[gerund] = "xcomp";
            heads[head] = gerund;
        }
    }

    /** "considering sending flour": under a verb straight before it the gerund is a complement, and no clause of a noun. */
    private void complement(int gerund) {
        boolean next = gerund > 0 && heads[gerund] == gerund - 1;
        if (next && TAKING_GERUND.contains(Casing.lower(tokens.get(gerund - 1).lemma()))) {
            relations[gerund] = "xcomp";
        }
    }

    private boolean isTaken(int object, int verb) {
        return relations[object].equals("obj")
                && TAKING_GERUND.contains(Casing.lower(tokens.get(verb).lemma()))
                && !CHARGES.contains(Casing.lower(tokens.get(object).lemma()));
    }

    /** The gerund takes the article's place in the tree. */
    private void raiseOver(int gerund, int article) {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == article) {
                heads[i] = gerund;
            }
        }
        heads[gerund] = heads[article];
        relations[gerund] = relations[article];
        heads[article] = gerund;
        relations[article] = "det";
        noun[gerund] = true;
    }

    private boolean isMarked(int gerund, int head) {
        int before = gerund - 1;
        return heads[before] == head
                && relations[before].equals("case")
                && BEFORE_GERUND.contains(Casing.lower(tokens.get(before).form()));
    }

    /** Whether a noun phrase of its own begins behind the gerund, or its governor is a word of accusation. */
    private boolean opensObject(int next, int head) {
        String tag = tokens.get(next).tag();
        boolean determined = tag.equals("DT") || tag.equals("CD") || tag.equals("PRP$");
        boolean bounded = next + 2 < tokens.size() && tokens.get(next + 2).tag().equals("CD") && tag.equals("IN");
        int governor = heads[head];
        boolean charged = governor >= 0 && (isCharging(governor) || isCharging(heads[governor]));
        return determined || bounded || charged;
    }

    private boolean isCharging(int at) {
        return at >= 0 && CHARGING.contains(Casing.lower(tokens.get(at).lemma()));
    }

    /** "were accused by monitors of breaking the truce": the charge hangs from the verb, not from who brings or bears it. */
    private void charge(int gerund) {
        int head = heads[gerund];
        boolean of = gerund > 0 && heads[gerund - 1] == gerund && Casing.lower(tokens.get(gerund - 1).form()).equals("of");
        if (!of || head < 0 || head > gerund || !HANGING.contains(relations[gerund])) {
            return;
        }
        int verb = tokens.get(head).isVerb() ? head : heads[head];
        if (verb >= 0 && tokens.get(verb).isVerb() && isCharging(verb)) {
            heads[gerund] = verb;
            relations[gerund] = "advcl";
            relations[gerund - 1] = "mark";
        }
    }

    /** "shelling by rebels killed four, a doctor said": the gerund with its phrase is what killed. */
    private void subject(int gerund) {
        int speech = heads[gerund];
        int verb = gerund + 1;
        while (verb < tokens.size() && !isFinite(verb)) {
            if (!isUnder(verb, gerund)) {
                return;
            }
            verb++;
        }
        boolean side = relations[gerund].equals("dep") && verb < speech && speech >= 0
                && heads[verb] == speech && relations[verb].equals("dep");
        if (!side || verb == gerund + 1) {
            return;
        }
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == verb && relations[i].startsWith("nsubj")) {
                return;
            }
        }
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == gerund && i < gerund) {
                heads[i] = verb;
            } else if (heads[i] == gerund && relations[i].startsWith("obl")) {
                relations[i] = "nmod";
            }
        }
        heads[gerund] = verb;
        relations[gerund] = "nsubj";
        relations[verb] = "ccomp";
        noun[gerund] = true;
    }

    private boolean isFinite(int at) {
        String tag = tokens.get(at).tag();
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
    }

    private boolean isUnder(int at, int top) {
        int node = at;
        for (int steps = 0; node >= 0 && node != top && steps < heads.length; steps++) {
            node = heads[node];
        }
        return node == top;
    }

    private void takeObject(int gerund, int object) {
        int governor = heads[object];
        heads[gerund] = governor;
        relations[gerund] = governor >= 0 && tokens.get(governor).isNoun() ? "acl" : governor < 0 ? "root" : "advcl";
        heads[object] = gerund;
        relations[object] = "obj";
        heads[gerund - 1] = gerund;
        relations[gerund - 1] = "mark";
    }
}
