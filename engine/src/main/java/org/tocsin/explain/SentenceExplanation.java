package org.tocsin.explain;

import java.util.List;
import org.tocsin.annotate.Sentence;
import org.tocsin.event.Event;

/**
 * One sentence and what became of its triggers.
 *
 * @param sentence the sentence with its tree
 * @param text its words as written
 * @param events the events coded in it, each with its reasons
 * @param nearMisses triggers that gave no event, each with the first condition that failed
 */
public record SentenceExplanation(
        Sentence sentence, String text, List<EventReason> events, List<NearMiss> nearMisses) {

    public SentenceExplanation {
        events = List.copyOf(events);
        nearMisses = List.copyOf(nearMisses);
    }

    /**
     * Why an event was coded.
     *
     * @param event the event
     * @param roles how each role was filled
     * @param steps what else was decided, in order: factuality cues, attribution, antecedents, place, time
     * @param signs what its confidence rests on
     */
    public record EventReason(Event event, List<RolePath> roles, List<String> steps, List<String> signs) {}

    /**
     * How a role was filled.
     *
     * @param role actor, recipient, target, weapon ...
     * @param words the words that fill it
     * @param path the way from the trigger through the tree: "struck <nsubj forces"
     */
    public record RolePath(String role, String words, String path) {}

    /**
     * A trigger without an event.
     *
     * @param trigger the words
     * @param rule the rule that came nearest
     * @param reason the first condition that failed
     */
    public record NearMiss(String trigger, String rule, String reason) {}
}
