package org.tocsin.attribute;

import java.util.Set;
import java.util.function.IntPredicate;

/** Sorts the relations of a tree by what they let pass. */
final class Edges {

    private static final Set<String> CLAUSES = Set.of("ccomp", "xcomp", "csubj", "csubj:pass");
    private static final Set<String> NOUN_BINDING = Set.of("of", "for", "to", "about", "against", "on", "at", "in", "with", "");

    private final Tree tree;
    private final IntPredicate ruled;

    /** @param ruled whether a word triggers a statement whose rule says what holds in its complement */
    Edges(Tree tree, IntPredicate ruled) {
        this.tree = tree;
        this.ruled = ruled;
    }

    /** How a word passes stance on from a head, which need not be the one that the parser gave it. */
    Edge of(int at, int head) {
        if (head != tree.head(at)) {
            return Edge.COMPLEMENT;
        }
        String relation = tree.relation(at);
        if (tree.isRelation(at, "conj")) {
            return Edge.COORDINATE;
        }
        if (CLAUSES.contains(relation)) {
            return Edge.COMPLEMENT;
        }
        if (tree.isRelation(at, "parataxis")) {
            return tree.in("reporting", head) ? Edge.COMPLEMENT : Edge.GIVEN;
        }
        if (relation.equals("acl:relcl")) {
            return Edge.GIVEN;
        }
        if ((tree.token(at).isVerb() && !tree.isRelation(at, "amod")) || tree.isRelation(at, "advcl")) {
            return verb(at, head);
        }
        return noun(at, head);
    }

    private Edge verb(int at, int head) {
        String marker = tree.marker(at);
        boolean classed = isClassed(head);
        if (tree.isRelation(at, "acl") || (tree.isRelation(at, "dep") && tree.token(head).isNoun())) {
            return acl(at, classed);
        }
        if (tree.cues().holds("binding", marker) && !tree.toInfinitive(at)) {
            return classed ? Edge.COMPLEMENT : Edge.GIVEN;
        }
        if (tree.toInfinitive(at)) {
            return classed ? Edge.COMPLEMENT : Edge.PURPOSE;
        }
        if (marker.equals("as") && tree.in("quoting", head)) {
            return Edge.COMPLEMENT;
        }
        if (tree.child(at, "cop") >= 0 && tree.cues().holds("responsible", marker)) {
            return classed ? Edge.COMPLEMENT : Edge.SAME;
        }
        if (marker.isEmpty() || marker.equals("by") || marker.equals("as")) {
            boolean object = tree.isRelation(at, "dep") || (marker.isEmpty() && at == head + 1);
            return classed && object ? Edge.COMPLEMENT : participle(at);
        }
        return Edge.GIVEN;
    }

    private Edge acl(int at, boolean classed) {
        // "the agreement signed in March" is no agreement to sign: only an infinitive or a preposition makes a complement.
        if (tree.toInfinitive(at)) {
            return classed ? Edge.COMPLEMENT : Edge.PURPOSE;
        }
        return classed && tree.cues().holds("binding", tree.marker(at)) ? Edge.COMPLEMENT : Edge.GIVEN;
    }

    private Edge participle(int at) {
        return tree.token(at).tag().equals("VBG") || tree.token(at).tag().equals("VBN") ? Edge.SAME : Edge.GIVEN;
    }

    private Edge noun(int at, int head) {
        String marker = tree.marker(at);
        if (tree.isRelation(at, "amod") || tree.isRelation(at, "appos") || tree.isRelation(at, "flat")) {
            return Edge.SAME;
        }
        if (tree.token(head).isNoun()) {
            return nounUnderNoun(at, head, marker);
        }
        if (tree.isRelation(at, "obj") || tree.relation(at).equals("nsubj:pass")) {
            return argument(head);
        }
        if (tree.isRelation(at, "nsubj")) {
            return subject(head);
        }
        if ((tree.cues().holds("binding", marker) && isClassed(head)) || tree.in("responsible", head)) {
            return Edge.COMPLEMENT;
        }
        return tree.cues().holds("means", marker) ? Edge.SAME : Edge.GIVEN;
    }

    private Edge nounUnderNoun(int at, int head, String marker) {
        if (tree.cues().holds("containers", tree.lemma(head)) && marker.equals("of")) {
            return Edge.SAME;
        }
        if (tree.cues().holds("involving", tree.lemma(head)) && !marker.isEmpty()) {
            return Edge.SAME;
        }
        boolean bound = tree.isRelation(at, "compound") || NOUN_BINDING.contains(marker);
        return bound && isClassed(head) ? Edge.COMPLEMENT : Edge.GIVEN;
    }

    private Edge argument(int head) {
        if (isClassed(head) || tree.in("reporting-events", head)) {
            return Edge.COMPLEMENT;
        }
        return tree.in("carrying", head) || tree.in("occurring", head) ? Edge.SAME : Edge.GIVEN;
    }

    private Edge subject(int head) {
        if (tree.in("failing", head)) {
            return Edge.COMPLEMENT;
        }
        return tree.in("occurring", head) || tree.in("responsible", head) ? Edge.SAME : Edge.GIVEN;
    }

    /**
     * The word that another really hangs by. Parsers hang "of shelling" by the accused in "accused Russia of shelling", a
     * clause by the person told, and "to bomb" by the verb in "foiled a plot to bomb".
     */
    int headOf(int at) {
        int head = tree.head(at);
        if (head < 0) {
            return head;
        }
        boolean nominal = tree.token(head).isNoun() || tree.token(head).isPronoun();
        if (nominal && isArgument(head) && tree.head(head) >= 0) {
            return overNoun(at, head);
        }
        boolean complement = tree.isRelation(at, "xcomp") || tree.isRelation(at, "ccomp") || tree.isRelation(at, "advcl");
        int noun = complement ? nounInFront(at) : -1;
        if (noun > head && tree.head(noun) != at) {
            return noun;
        }
        return head;
    }

    /** The noun of plan, threat, attempt ... straight in front of an infinitive with "to", or -1. */
    int nounInFront(int at) {
        if (!tree.toInfinitive(at)) {
            return -1;
        }
        int before = tree.sentence().child(at, "mark") - 1;
        return before >= 0 && tree.token(before).isNoun() && isClassed(before) ? before : -1;
    }

    private boolean isArgument(int noun) {
        return tree.isRelation(noun, "obj") || tree.relation(noun).equals("nsubj:pass");
    }

    private int overNoun(int at, int noun) {
        int verb = tree.head(noun);
        boolean bound = tree.cues().holds("binding", tree.marker(at)) && !tree.toInfinitive(at);
        if (bound && tree.in("accusing", verb) && !isClassed(noun) && !tree.cues().holds("involving", tree.lemma(noun))) {
            return verb;
        }
        boolean clause = tree.isRelation(at, "dep") || tree.isRelation(at, "ccomp");
        return clause && tree.token(at).isVerb() && tree.in("reporting", verb) && !isClassed(noun) ? verb : noun;
    }

    /** Whether a word has a say on the stance of its complements. */
    boolean isClassed(int at) {
        if (ruled.test(at)) {
            return true;
        }
        for (String list : Governors.LISTS) {
            if (tree.in(list, at)) {
                return true;
            }
        }
        return false;
    }
}
