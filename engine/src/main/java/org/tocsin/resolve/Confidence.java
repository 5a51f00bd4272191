package org.tocsin.resolve;

import java.util.List;
import org.tocsin.event.Participant;

/**
 * A first estimate of the chance that type and participants of an event are right: it starts at a base for any event and
 * rises with each side that the knowledge base knows.
 */
final class Confidence {

    private static final double BASE = 0.4;
    private static final double SIDE = 0.15;
    private static final double KNOWN = 0.1;

    private Confidence() {}

    static double of(List<Participant> actor, List<Participant> recipient) {
        return Math.round(100 * (BASE + side(actor) + side(recipient))) / 100.0;
    }

    private static double side(List<Participant> participants) {
        if (participants.isEmpty()) {
            return 0;
        }
        return participants.stream().anyMatch(Participant::known) ? SIDE + KNOWN : SIDE;
    }
}
