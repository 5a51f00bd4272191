package org.tocsin.detect;

import java.util.Set;
import org.tocsin.annotate.Sentence;
import org.tocsin.annotate.Token;
import org.tocsin.document.ZoneKind;

/** The forms of verbs in their clauses: voice, finiteness, infinitives, and whether a verb has a subject of its own. */
final class VerbForms {

    /** A chain of coordinated verbs longer than this is no language but a broken parse. */
    private static final int DEEPEST = 12;

    /** Participles of one who is about to act: "was prepared to send troops" has its doer in the subject's place. */
    private static final Set<String> STATES =
            Set.of("prepared", "committed", "set", "scheduled", "slated", "determined", "poised", "inclined", "resolved");

    /** "were engaged in shelling": so is who does it. */
    private static final Set<String> OCCUPIED = Set.of("engaged");

    private final Sentence sentence;
    private final Grammar grammar;
    private final Dependents dependents;
    private final Relatives relatives;

    VerbForms(Sentence sentence, Grammar grammar, Dependents dependents, Relatives relatives) {
        this.sentence = sentence;
        this.grammar = grammar;
        this.dependents = dependents;
        this.relatives = relatives;
    }

    /** Whether a verb's surface subject is its deep object. */
    boolean isPassive(int verb) {
        return isPassive(verb, 0);
    }

    private boolean isPassive(int verb, int depth) {
        Token word = sentence.token(verb);
        if (!word.tag().equals("VBN") && !word.tag().equals("VBD")) {
            return false;
        }
        if (word.tag().equals("VBD") && word.relation().equals("acl") && sentence.child(verb, "nsubj") < 0
                && !hasObject(verb)) {
            return true;
        }
        if (sentence.child(verb, "aux:pass") >= 0 || sentence.child(verb, "nsubj:pass") >= 0) {
            return !isState(verb);
        }
        if (word.tag().equals("VBD") && sentence.zone() == ZoneKind.HEADLINE && sentence.child(verb, "obj") < 0
                && sentence.child(verb, "nsubj") >= 0 && grammar.transitive().contains(word.lemma())) {
            return true; // "Two villages attacked, dozens feared dead": what happened before stands in the present tense
        }
        if (!word.tag().equals("VBN") || hasPerfect(verb) || hasObject(verb)) {
            return false;
        }
        if (sentence.child(verb, "nsubj") >= 0 && sentence.child(verb, "aux") < 0) {
            // "Peacekeepers killed in Mali" is passive in a headline; in running text the tag is wrong.
            return sentence.zone() == ZoneKind.HEADLINE || !dependents.joined(verb, "by").isEmpty();
        }
        boolean conjunct = word.relation().equals("conj") && word.head() >= 0 && sentence.token(word.head()).isVerb();
        if (conjunct && sentence.child(verb, "nsubj") < 0 && depth < DEEPEST) {
            int head = word.head();
            return sentence.token(head).tag().equals("VBN") ? isPassive(head, depth + 1) : !sentence.token(head).tag().equals("VBD");
        }
        return true;
    }

    private boolean isState(int verb) {
        String form = dependents.lower(verb);
        return (STATES.contains(form) && hasInfinitive(verb))
                || (OCCUPIED.contains(form) && dependents.joined(verb, "by").isEmpty() && !dependents.joined(verb, "in").isEmpty());
    }

    /** "the teachers kidnapped 11 days ago" has no object, though the parser takes the days for one. */
    private boolean hasObject(int verb) {
        int object = sentence.child(verb, "obj");
        return object >= 0 && !FillerTests.isTime(sentence.token(object));
    }

    private boolean hasPerfect(int verb) {
        for (int child : sentence.children(verb)) {
            Token word = sentence.token(child);
            if (word.relation().startsWith("aux") && (word.lemma().equals("have") || dependents.lower(child).equals("'ve"))) {
                return sentence.child(verb, "aux:pass") < 0;
            }
        }
        return false;
    }

    boolean hasOwnSubject(int verb) {
        for (int child : sentence.children(verb)) {
            String relation = sentence.token(child).relation();
            if ((relation.equals("nsubj") || relation.equals("nsubj:pass")) && !relatives.isRelative(child)) {
                return true;
            }
        }
        return false;
    }

    boolean isFinite(int verb) {
        String tag = sentence.token(verb).tag();
        boolean subject = sentence.child(verb, "nsubj") >= 0 || sentence.child(verb, "nsubj:pass") >= 0;
        return subject && (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP"));
    }

    boolean isInfinitive(int verb) {
        int mark = sentence.child(verb, "mark");
        return mark >= 0 && (sentence.token(mark).tag().equals("TO") || dependents.lower(mark).equals("to"));
    }

    private boolean hasInfinitive(int verb) {
        for (int child : sentence.children(verb)) {
            String relation = sentence.token(child).relation();
            boolean clause = relation.equals("xcomp") || relation.equals("ccomp") || relation.equals("advcl") || relation.equals("acl");
            if (clause && isInfinitive(child)) {
                return true;
            }
        }
        return false;
    }
}
