package org.tocsin.attribute;

import java.util.Set;
import java.util.function.BiConsumer;

/** Words of stance inside a clause or a noun phrase: auxiliaries, negations, adverbs, subordinators, adjectives. */
final class LocalCues {

    /** Auxiliaries that stand before their subject in a condition without "if". */
    private static final Set<String> INVERTED = Set.of("had", "were", "should");

    private final Tree tree;
    private final BiConsumer<Operator, Integer> found;

    /** @param found told each operator with the token of its word, innermost first */
    LocalCues(Tree tree, BiConsumer<Operator, Integer> found) {
        this.tree = tree;
        this.found = found;
    }

    /**
     * Reads what stands around a word, be it a verb or a noun.
     *
     * @param from the dependent that has been read before, or -1; its "no" counts once
     */
    void read(int at, int from) {
        if (tree.token(at).isNoun()) {
            readNoun(at);
        }
        readClause(at, from);
    }

    /** Adjectives and determiners of a noun that names an event. */
    void readNoun(int at) {
        for (int child : tree.sentence().children(at)) {
            if (tree.isRelation(child, "amod")) {
                adjective(child);
            } else if (tree.isRelation(child, "det") && tree.cues().holds("none", tree.form(child))) {
                found.accept(Operator.NEGATE, child);
            } else if (tree.isRelation(child, "det") && tree.cues().holds("any", tree.form(child))) {
                found.accept(Operator.WANT, child);
            }
        }
    }

    private void adjective(int at) {
        if (tree.in("trying", at)) {
            found.accept(Operator.TRY, at);
        } else if (tree.in("foiling", at)) {
            found.accept(Operator.FOIL, at);
        } else if (tree.cues().holds("alleged", tree.form(at))) {
            found.accept(Operator.ALLEGE, at);
        } else if (tree.cues().holds("threatening", tree.form(at))) {
            found.accept(Operator.THREATEN, at);
        } else if (tree.cues().holds("doubting", tree.form(at))) {
            found.accept(Operator.WANT, at);
        } else if (tree.cues().holds("planning", tree.form(at)) || tree.cues().holds("planning", tree.lemma(at))) {
            found.accept(Operator.PLAN, at);
        }
    }

    private void readClause(int at, int from) {
        int negation = -1;
        int modal = -1;
        for (int child : tree.sentence().children(at)) {
            if (tree.isRelation(child, "aux")) {
                modal = modalOr(child, modal);
            } else if (tree.isRelation(child, "advmod")) {
                adverb(child);
            }
            if (child != from && negates(at, child)) {
                negation = child;
            }
        }
        if (modal >= 0) {
            auxiliary(at, modal, negation >= 0);
        } else if (isToBe(at)) {
            found.accept(Operator.PLAN, tree.sentence().child(at, "mark"));
        }
        if (negation >= 0) {
            found.accept(Operator.NEGATE, negation);
        }
        int inverted = inverted(at);
        if (inverted >= 0) {
            found.accept(openness(at), inverted);
        }
        subordinator(at);
    }

    /** "Had the shell landed", "were they to attack": the auxiliary that opens a condition, or -1. */
    private int inverted(int at) {
        int subject = tree.child(at, "nsubj");
        if (subject < 0 || !tree.isRelation(at, "advcl")) {
            return -1;
        }
        for (int child : tree.sentence().children(at)) {
            boolean auxiliary = tree.isRelation(child, "aux") || tree.isRelation(child, "cop");
            if (child > subject || !auxiliary) {
                continue;
            }
            boolean opens = child == 0 || tree.token(child - 1).tag().equals(",") || tree.token(child - 1).tag().equals("CC");
            if (opens && INVERTED.contains(tree.form(child)) && child < subject) {
                return child;
            }
        }
        return -1;
    }

    private int modalOr(int child, int before) {
        String form = tree.form(child);
        if (!tree.token(child).tag().equals("MD")) {
            return before;
        }
        return tree.cues().holds("future", form)
                        || tree.cues().holds("conditional", form)
                        || tree.cues().holds("modal", form)
                ? child
                : before;
    }

    private void adverb(int at) {
        if (tree.cues().holds("allegedly", tree.form(at))) {
            found.accept(Operator.ALLEGE, at);
        } else if (tree.cues().holds("possibly", tree.form(at))) {
            found.accept(Operator.DOUBT, at);
        }
    }

    private boolean negates(int at, int child) {
        boolean adverb = tree.isRelation(child, "advmod") || tree.isRelation(child, "neg");
        if (adverb || tree.relation(child).equals("cc:preconj")) {
            return tree.cues().holds("negating", tree.form(child)) && !isNotOnly(child);
        }
        if (tree.isRelation(child, "nsubj") || tree.isRelation(child, "obj")) {
            return tree.cues().holds("none", tree.form(child)) || (tree.token(at).isVerb() && hasNo(child));
        }
        return false;
    }

    /** "not only attacked but also burned" negates nothing. */
    private boolean isNotOnly(int at) {
        return at + 1 < tree.sentence().size() && tree.form(at + 1).equals("only");
    }

    private boolean hasNo(int noun) {
        int determiner = tree.child(noun, "det");
        return determiner >= 0 && tree.cues().holds("none", tree.form(determiner));
    }

    private void auxiliary(int at, int modal, boolean negated) {
        String form = tree.form(modal);
        if (tree.cues().holds("future", form)) {
            found.accept(Operator.PLAN, modal);
        } else if (tree.cues().holds("conditional", form)) {
            found.accept(isFutureInPast(at) ? Operator.PLAN : openness(at), modal);
        } else if (!(negated && tree.cues().holds("inability", form))) {
            found.accept(openness(at), modal);
        }
    }

    private Operator openness(int at) {
        return tree.past(at) ? Operator.DOUBT : Operator.WANT;
    }

    /** "said it would attack": the speaker's "will"; "would have attacked" is not. */
    private boolean isFutureInPast(int at) {
        if (tree.past(at)) {
            return false;
        }
        for (int child : tree.sentence().children(at)) {
            if (tree.isRelation(child, "parataxis") && tree.in("reporting", child)) {
                return true;
            }
        }
        int clause = at;
        while (tree.isRelation(clause, "conj")) {
            clause = tree.head(clause);
        }
        int governor = tree.head(clause);
        return governor >= 0
                && (tree.isRelation(clause, "ccomp") || tree.isRelation(clause, "parataxis"))
                && !tree.in("wanting", governor)
                && !tree.in("doubting", governor);
    }

    /** "are to meet": the copula makes a plan of the infinitive. */
    private boolean isToBe(int at) {
        if (!tree.token(at).tag().equals("VB") || !tree.toInfinitive(at)) {
            return false;
        }
        int copula = tree.child(at, "cop");
        if (copula < 0) {
            copula = tree.child(at, "aux");
        }
        return copula >= 0 && tree.lemma(copula).equals("be");
    }

    private void subordinator(int at) {
        for (int child : tree.sentence().children(at)) {
            if (!tree.isRelation(child, "mark") && !tree.isRelation(child, "case")) {
                continue;
            }
            if (tree.cues().holds("undone", tree.form(child))) {
                found.accept(Operator.NEGATE, child);
            } else if (tree.isRelation(child, "mark") && tree.cues().holds("conditions", tree.form(child))) {
                boolean asks = tree.form(child).equals("whether");
                found.accept((asks && tree.past(at)) || tree.perfect(at) ? Operator.DOUBT : Operator.WANT, child);
            }
        }
    }
}
