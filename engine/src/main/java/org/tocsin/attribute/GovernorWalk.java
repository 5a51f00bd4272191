package org.tocsin.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.Sentence;
import org.tocsin.detect.Statement;
import org.tocsin.document.Span;
import org.tocsin.event.Factuality;
import org.tocsin.event.Stage;

/**
 * Walks from a statement's predicate up the tree, and gathers on the way what the words say of it and who says it. The
 * word nearest to the act counts first; each word further out changes what the words further in have made of it.
 */
final class GovernorWalk {

    private final Tree tree;
    private final Statement statement;
    private final Edges edges;
    private final Governors governors;
    private final Speech speech;
    private final LocalCues local;
    private final List<Stance.Speaker> speakers = new ArrayList<>(2);
    private final List<String> steps = new ArrayList<>(4);
    private Reading reading;
    /** False once nothing above changes the stance; who speaks is gathered to the top. */
    private boolean open = true;
    /** The word whose claim or denial was the last to count, or -1; a "not" beside it takes the speaker back. */
    private int retractable = -1;
    /** What held before an "any" left open whether there is such an act, or null. */
    private @Nullable Reading beforeAny;

    GovernorWalk(Tree tree, Statement statement, Map<Integer, Statement> ruled) {
        this.tree = tree;
        this.statement = statement;
        this.edges = new Edges(tree, at -> ruled.containsKey(at) && at != statement.trigger());
        this.governors = new Governors(tree, statement, ruled);
        this.speech = new Speech(tree);
        this.local = new LocalCues(tree, this::apply);
        Stage stage = statement.rule().stage();
        this.reading = new Reading(Factuality.ASSERTED, stage == null ? Stage.ACCOMPLISHED : stage);
        if (stage != null && stage != Stage.ACCOMPLISHED) {
            steps.add(reading.stage() + ": the rule says so");
        }
    }

    /** Walks to the root. */
    void walk() {
        if (statement.trigger() != statement.predicate()) {
            local.readNoun(statement.trigger());
            participles(statement.trigger());
        }
        int at = statement.predicate();
        int from = -1;
        boolean shared = true;
        for (int climbed = 0; climbed <= tree.sentence().size(); climbed++) {
            readAround(at, from, shared);
            from = at;
            int head = edges.headOf(at);
            if (head < 0) {
                break;
            }
            shared = true;
            Edge edge = edges.of(at, head);
            if (edge == Edge.COORDINATE) {
                shared = sharesAuxiliaries(at, head);
                at = firstConjunct(at, head);
            } else if (contrasts(at)) {
                shared = false;
                at = outOfSpeech(head);
            } else {
                int noun = edges.nounInFront(at);
                if (noun >= 0 && tree.head(noun) == at) {
                    govern(at, noun);
                }
                climb(edge, at, head);
                at = head;
            }
        }
        ask();
    }

    /** A question leaves open what it asks for. */
    private void ask() {
        boolean asks = tree.question() && speakers.isEmpty();
        if (asks && (reading.factuality() == Factuality.ASSERTED || reading.factuality() == Factuality.PLANNED)) {
            boolean done = reading.factuality() == Factuality.ASSERTED && tree.past(statement.predicate());
            open = true;
            apply(done ? Operator.DOUBT : Operator.WANT, tree.sentence().size() - 1);
        }
    }

    private void readAround(int at, int from, boolean shared) {
        if (open && shared) {
            local.read(at, from);
        }
        if (open && at == statement.trigger() && tree.token(at).isNoun()) {
            participles(at);
        }
        retractable = -1;
        sources(at);
    }

    private void climb(Edge edge, int at, int head) {
        switch (edge) {
            case COMPLEMENT -> govern(at, head);
            case PURPOSE -> apply(Operator.PLAN, head);
            case GIVEN -> open = false;
            case SAME, COORDINATE -> {}
        }
    }

    private void govern(int at, int head) {
        Governor governor = governors.of(at, head, reading);
        Operator operator = governor.operator();
        if (operator == Operator.ALLEGE && governors.isActor(governor.speaker())) {
            return; // nobody charges himself: the tree is wrong, or the word says nothing of the act
        }
        boolean counts = open && operator != null;
        if (operator != null) {
            apply(operator, head);
        }
        if (governor.speaker() >= 0 && (counts || governor.closes())) {
            speak(governor.speaker(), head, tree.token(head).span());
            retractable = counts ? head : -1;
        }
        if (governor.closes()) {
            open = false;
        }
    }

    private void apply(Operator operator, int by) {
        if (!open) {
            return;
        }
        if (operator == Operator.NEGATE && retractable >= 0 && !speakers.isEmpty()) {
            speakers.remove(speakers.size() - 1);
            steps.remove(steps.size() - 1);
            retractable = -1;
        }
        if (operator == Operator.WANT && beforeAny == null && tree.cues().holds("any", tree.form(by))) {
            beforeAny = reading;
        } else if (operator == Operator.DENY && beforeAny != null) {
            // "denied any part in it" denies the deed, not a plan of it
            boolean byAnyAlone = reading.equals(Operator.WANT.apply(beforeAny));
            reading = byAnyAlone ? beforeAny : reading;
        }
        Reading after = operator.apply(reading);
        if (!after.equals(reading)) {
            steps.add(operator.label() + ": by '" + tree.token(by).form() + "'");
            reading = after;
        }
    }

    private void speak(int speaker, int by, Span cue) {
        Stance.Speaker found = new Stance.Speaker(tree.sentence().index(), speaker, cue);
        if (speakers.stream().noneMatch(s -> s.token() == speaker)) {
            speakers.add(found);
            steps.add("attributed to '" + tree.token(speaker).form() + "' by '" + tree.token(by).form() + "'");
        }
    }

    /** "..., officials said", "as officials said", "according to officials", wherever they hang by this word. */
    private void sources(int at) {
        for (int child : tree.sentence().children(at)) {
            if (child == statement.predicate()) {
                continue;
            }
            if (speech.isSource(child)) {
                source(speech.source(child), according(child));
            } else if (tree.form(child).equals("according") && speech.sourceUnder(child) >= 0) {
                source(speech.sourceUnder(child), child);
            } else if (speech.isAside(child)) {
                aside(child);
            }
        }
    }

    private int according(int phrase) {
        for (int child : tree.sentence().children(phrase)) {
            if (tree.form(child).equals("according")) {
                return child;
            }
        }
        return phrase;
    }

    private void source(int speaker, int according) {
        Sentence sentence = tree.sentence();
        int last = according + 1 < sentence.size() && tree.form(according + 1).equals("to") ? according + 1 : according;
        speak(speaker, according, sentence.span(according, last));
        ownDeed(speaker, according);
    }

    private void aside(int verb) {
        int speaker = speech.speakerOf(verb);
        if (speaker >= 0 && !tree.under(statement.predicate(), verb)) {
            speak(speaker, verb, tree.token(verb).span());
            ownDeed(speaker, verb);
            if (reading.factuality() == Factuality.ASSERTED && tree.in("claiming", verb)) {
                apply(governors.claim(speaker), verb);
            }
        }
    }

    private void ownDeed(int speaker, int by) {
        if (reading.factuality() == Factuality.ASSERTED && governors.isOwnDeed(speaker)) {
            apply(Operator.CLAIM, by);
        }
    }

    /** "an attack claimed by the group", "the attack, blamed on rebels": participles of the noun that names the act. */
    private void participles(int noun) {
        for (int child : tree.sentence().children(noun)) {
            boolean saysOfIt = tree.passive(child) || saidByOthers(child);
            if (!tree.isRelation(child, "acl") || !saysOfIt || tree.toInfinitive(child)) {
                continue;
            }
            Governor governor = governors.ofParticiple(child);
            Operator operator = governor.operator();
            if (operator != null) {
                apply(operator, child);
                if (governor.speaker() >= 0) {
                    speak(governor.speaker(), child, tree.token(child).span());
                }
            }
        }
    }

    /** "an ambush that the army blamed on insurgents": the noun is the relative clause's object. */
    private boolean saidByOthers(int verb) {
        int subject = tree.child(verb, "nsubj");
        return subject >= 0
                && !tree.token(subject).tag().startsWith("W")
                && tree.child(verb, "ccomp") < 0
                && tree.child(verb, "xcomp") < 0;
    }

    private boolean sharesAuxiliaries(int at, int head) {
        if (!tree.token(at).tag().equals(tree.token(head).tag()) || tree.child(at, "nsubj") >= 0) {
            return false;
        }
        for (int child : tree.sentence().children(at)) {
            if (tree.token(child).tag().equals("MD")) {
                return false;
            }
            if (tree.isRelation(child, "cc") && tree.form(child).equals("but")) {
                return false;
            }
        }
        return tree.token(at).isVerb();
    }

    /** The conjunct to go on from: a finite verb is not coordinated with an infinitive, but with the verb above it. */
    private int firstConjunct(int at, int head) {
        int first = head;
        if (speaksItself(at) || (isFinite(at) && tree.child(at, "nsubj") < 0 && hasModal(head))) {
            return outOfSpeech(first);
        }
        while (isFinite(at) && tree.isRelation(first, "xcomp") && tree.toInfinitive(first) && tree.head(first) >= 0) {
            first = tree.head(first);
        }
        return first;
    }

    /** Whether a verb of speech has a subject of its own: it is then no part of what another says. */
    private boolean speaksItself(int at) {
        int subject = tree.child(at, "nsubj");
        return subject >= 0 && tree.token(subject).isNoun() && tree.in("reporting", at) && tree.child(at, "ccomp") >= 0;
    }

    /** "..., while Ukraine said ...". */
    private boolean contrasts(int at) {
        return tree.isRelation(at, "advcl") && tree.cues().holds("contrasts", tree.marker(at)) && speaksItself(at);
    }

    /** The verb of speech above a verb that is said, else the verb itself. */
    private int outOfSpeech(int at) {
        boolean said = tree.isRelation(at, "ccomp") && tree.head(at) >= 0 && tree.in("reporting", tree.head(at));
        return said ? tree.head(at) : at;
    }

    private boolean hasModal(int at) {
        for (int child : tree.sentence().children(at)) {
            if (tree.token(child).tag().equals("MD")) {
                return true;
            }
        }
        return false;
    }

    private boolean isFinite(int at) {
        String tag = tree.token(at).tag();
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
    }

    Reading reading() {
        return reading;
    }

    List<Stance.Speaker> speakers() {
        return speakers;
    }

    List<String> steps() {
        return steps;
    }

    /** Marks the act as one from before the story. */
    void past() {
        Reading after = Operator.PASS.apply(reading);
        if (!after.equals(reading)) {
            steps.add("historical: a time from before the story stands with it");
            reading = after;
        }
    }

    /** Adds a speaker from outside the sentence's tree: that of a quotation. */
    void quoted(Stance.Speaker speaker, String name, boolean own) {
        speakers.add(speaker);
        steps.add("attributed to '" + name + "', whose words are quoted");
        if (own) {
            reading = Operator.CLAIM.apply(reading);
        }
    }
}
