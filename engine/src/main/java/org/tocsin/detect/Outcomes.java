package org.tocsin.detect;

import java.util.Set;
import org.tocsin.annotate.Sentence;
import org.tocsin.annotate.Token;
import org.tocsin.event.EventType;
import org.tocsin.knowledge.Role;

/**
 * Finds the statements that tell only whom another act killed or wounded: "a strike on the base, in which two were
 * wounded", "shelled the town, killing two and wounding ten", "two were killed and ten were wounded".
 */
final class Outcomes {

    private static final int DEEPEST = 8;

    private final Sentence sentence;
    private final Grammar grammar;

    Outcomes(Sentence sentence, Grammar grammar) {
        this.sentence = sentence;
        this.grammar = grammar;
    }

    /** Whether a statement is an outcome of an act; {@code triggers} are the words of all statements that stand. */
    boolean belongs(Statement act, Statement outcome, Set<Integer> triggers) {
        boolean kinds = act.rule().type() == EventType.ASSAULT
                && outcome.rule().type() == EventType.ASSAULT
                && outcome.trigger() > act.trigger()
                && isHarm(outcome)
                && !hasOtherDoer(act, outcome)
                && !isBefore(outcome.predicate());
        return kinds
                && (isTwinHarm(act, outcome) || isToll(act, outcome) || hangsBelow(act, outcome.predicate(), triggers));
    }

    /** "were killed" with nobody said to have done it. */
    boolean isPassiveHarm(Statement statement) {
        return isHarm(statement)
                && (sentence.child(statement.predicate(), "nsubj:pass") >= 0
                        || (sentence.token(statement.predicate()).tag().equals("VBN")
                                && sentence.child(statement.predicate(), "obj") < 0));
    }

    /** Whether two verbs are coordinated. */
    boolean isTwin(int one, int other) {
        return isConjunct(one, other) || isConjunct(other, one);
    }

    private boolean isConjunct(int conjunct, int head) {
        Token word = sentence.token(conjunct);
        return word.head() == head && word.relation().equals("conj") && word.isVerb();
    }

    /** Whether a statement tells that people were killed or wounded. */
    boolean isHarm(Statement statement) {
        Token word = sentence.token(statement.trigger());
        return word.isVerb() && (grammar.harm().contains(word.lemma()) || word.lemma().equals("leave"));
    }

    /** "which killed ten" has the act for its doer, or nobody; with a doer of its own it is another act. */
    private static boolean hasOtherDoer(Statement act, Statement outcome) {
        return outcome.fillers(Role.ACTOR).stream()
                .anyMatch(doer -> doer.token() != act.trigger()
                        && act.fillers(Role.ACTOR).stream().noneMatch(other -> other.token() == doer.token()));
    }

    /** "had been killed" tells of what went before. */
    private boolean isBefore(int verb) {
        for (int child : sentence.children(verb)) {
            Token word = sentence.token(child);
            if (word.relation().startsWith("aux") && word.tag().equals("VBD") && word.lemma().equals("have")) {
                return true;
            }
        }
        return false;
    }

    /** "two were killed and ten were wounded": two harms of one act, unless each has its own place or manner. */
    private boolean isTwinHarm(Statement act, Statement outcome) {
        return isConjunct(outcome.predicate(), act.predicate())
                && isPassiveHarm(act)
                && isPassiveHarm(outcome)
                && !sentence.token(act.trigger()).lemma().equals(sentence.token(outcome.trigger()).lemma())
                && (oblique(act.predicate(), outcome.trigger()) < 0 || oblique(outcome.predicate(), sentence.size()) < 0);
    }

    /** "bombed the camp, and ten were killed", "fired on the crowd, two of whom were wounded". */
    private boolean isToll(Statement act, Statement outcome) {
        Token word = sentence.token(outcome.predicate());
        return word.head() == act.predicate()
                && sentence.token(act.predicate()).isVerb()
                && (word.relation().equals("conj") || word.relation().equals("parataxis"))
                && !isHarm(act)
                && !"abduct".equals(act.rule().mode())
                && isPassiveHarm(outcome)
                && oblique(outcome.predicate(), sentence.size()) < 0;
    }

    private int oblique(int verb, int before) {
        for (int child : sentence.children(verb)) {
            if (sentence.token(child).relation().startsWith("obl") && child > verb && child < before) {
                return child;
            }
        }
        return -1;
    }

    private boolean hasRelativePronoun(int verb) {
        for (int child : sentence.children(verb)) {
            if (sentence.token(child).tag().equals("WDT")) {
                return true;
            }
        }
        return false;
    }

    /** "clashes erupted in Sinjar", "there were clashes": the verb says only that the act took place. */
    private boolean takesPlace(Statement act, int verb) {
        Token noun = sentence.token(act.trigger());
        String lemma = sentence.token(verb).lemma();
        return noun.isNoun()
                && noun.head() == verb
                && noun.relation().startsWith("nsubj")
                && (grammar.occurrence().contains(lemma) || lemma.equals("be"));
    }

    /** Whether a relative clause, a participle or its twin hangs below an act, with no other finite clause between them. */
    private boolean hangsBelow(Statement act, int verb, Set<Integer> triggers) {
        boolean clause = false;
        int at = verb;
        for (int steps = 0; steps < DEEPEST; steps++) {
            Token word = sentence.token(at);
            int head = word.head();
            if (head < 0) {
                return false;
            }
            boolean relative = word.relation().startsWith("acl") || (word.relation().equals("dep") && hasRelativePronoun(at));
            boolean participle = word.relation().equals("advcl") && word.tag().equals("VBG");
            clause |= relative || participle;
            boolean within = switch (word.relation()) {
                case "conj", "obj", "obl", "nmod", "xcomp", "obl:tmod", "nmod:tmod", "obl:npmod" -> true;
                default -> relative || participle;
            };
            if (!within) {
                return false;
            }
            if (head == act.trigger() || head == act.predicate() || takesPlace(act, head)) {
                return clause;
            }
            boolean finite = sentence.token(head).isVerb() && !sentence.token(head).tag().equals("VBG")
                    && !word.relation().equals("conj");
            if (finite || triggers.contains(head)) {
                return false;
            }
            at = head;
        }
        return false;
    }
}
