package org.tocsin.event;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tocsin.document.Field;
import org.tocsin.document.Quote;

/**
 * One coded statement of one sentence.
 *
 * @param id hash of document id, field, type, trigger offsets and participants' offsets by role
 * @param documentId the document
 * @param field the field that all offsets lie in
 * @param sentence index from 0 over title and text
 * @param start first code point of the sentence
 * @param end code point after its last
 * @param type PLOVER type
 * @param mode PLOVER mode of that type, or null
 * @param contexts PLOVER contexts
 * @param cameo CAMEO code
 * @param quad 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict
 * @param goldstein PLOVER's intensity of type and mode, -10..10
 * @param primary whether it is the sentence's main event
 * @param reciprocal id of the mirror event, or null
 * @param actor who acts; empty where that is not stated
 * @param recipient the party acted on; empty where that is not stated
 * @param targets what was physically hit
 * @param weapons with what
 * @param place where it happened, or null
 * @param time when, or null where nothing at all is known
 * @param factuality the text's stance to the act
 * @param stage how far the act got
 * @param attribution who says so, the outermost speaker last
 * @param casualties people harmed
 * @param trigger the words that state the act
 * @param rule the id of the rule that found it
 * @param confidence the chance that type and participants are right, 0..1
 * @param coder what coded it
 */
public record Event(
        String id,
        String documentId,
        Field field,
        int sentence,
        int start,
        int end,
        EventType type,
        @Nullable String mode,
        List<String> contexts,
        String cameo,
        int quad,
        double goldstein,
        boolean primary,
        @Nullable String reciprocal,
        List<Participant> actor,
        List<Participant> recipient,
        List<Target> targets,
        List<Weapon> weapons,
        @Nullable Place place,
        @Nullable Time time,
        Factuality factuality,
        Stage stage,
        List<Attribution> attribution,
        List<Casualties> casualties,
        Quote trigger,
        String rule,
        double confidence,
        CoderVersion coder) {

    public Event {
        contexts = List.copyOf(contexts);
        actor = List.copyOf(actor);
        recipient = List.copyOf(recipient);
        targets = List.copyOf(targets);
        weapons = List.copyOf(weapons);
        attribution = List.copyOf(attribution);
        casualties = List.copyOf(casualties);
    }

    /** The same with something done to each participant. */
    public Event withParticipants(UnaryOperator<Participant> change) {
        return new Event(
                id, documentId, field, sentence, start, end, type, mode, contexts, cameo, quad, goldstein, primary, reciprocal,
                actor.stream().map(change).toList(), recipient.stream().map(change).toList(), targets, weapons, place, time,
                factuality, stage, attribution, casualties, trigger, rule, confidence, coder);
    }
}
