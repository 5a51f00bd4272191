package org.tocsin.detect;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tocsin.knowledge.ArgumentPath;
import org.tocsin.knowledge.FillerTest;
import org.tocsin.knowledge.Rule;
import org.tocsin.recognize.Candidates;

/** A rule's condition, ready to be asked of sentences. */
final class Check {

    /** What only an actor can be. */
    private static final Set<FillerTest.Kind> PEOPLE = EnumSet.of(
            FillerTest.Kind.ACTOR, FillerTest.Kind.ARMED, FillerTest.Kind.STATE, FillerTest.Kind.PERSON,
            FillerTest.Kind.ORGANIZATION);

    private final Rule.Condition condition;
    private final FillerTest test;
    private final int[] sets;
    private final boolean beyondPeople;

    /** @param words takes in the condition's word sets */
    Check(Rule.Condition condition, WordSets words) {
        this.condition = condition;
        this.test = condition.test();
        this.sets = new int[test.words().size()];
        for (int i = 0; i < sets.length; i++) {
            sets[i] = words.add(test.words().get(i));
        }
        this.beyondPeople = !PEOPLE.containsAll(test.kinds());
    }

    static List<Check> of(Rule rule, WordSets words) {
        List<Check> checks = new ArrayList<>(rule.conditions().size());
        for (Rule.Condition condition : rule.conditions()) {
            checks.add(new Check(condition, words));
        }
        return checks;
    }

    /** Whether only words satisfy it, none of which the sentence has: then there is no need to look at its tree. */
    private boolean isOutOfReach(SentenceWords words) {
        return test.kinds().isEmpty() && !words.mayHold(sets);
    }

    /**
     * Whether it can pass whatever tree the sentence gets.
     *
     * @param someone whether the sentence names anybody
     */
    boolean canPass(SentenceWords words, boolean someone) {
        boolean kinds = beyondPeople || (someone && !test.kinds().isEmpty());
        return !condition.wanted() || kinds || words.mayHold(sets);
    }

    /** Whether what is wanted is there, and what is not is not. */
    boolean passes(Candidates candidates, Arguments arguments, SentenceWords words, int trigger) {
        return (!isOutOfReach(words) && found(candidates, arguments, words, trigger)) == condition.wanted();
    }

    private boolean found(Candidates candidates, Arguments arguments, SentenceWords words, int trigger) {
        boolean any = false;
        for (ArgumentPath path : condition.paths()) {
            for (int token : arguments.ends(trigger, path)) {
                any = true;
                if (fits(candidates, words, token)) {
                    return true;
                }
            }
        }
        return !any && test.kinds().contains(FillerTest.Kind.NONE);
    }

    private boolean fits(Candidates candidates, SentenceWords words, int token) {
        for (FillerTest.Kind kind : test.kinds()) {
            if (FillerTests.isKind(kind, candidates, token)) {
                return true;
            }
        }
        for (int set : sets) {
            if (words.endsAt(token, set)) {
                return true;
            }
        }
        return false;
    }

    /** The condition as the rule has it. */
    Rule.Condition condition() {
        return condition;
    }
}
