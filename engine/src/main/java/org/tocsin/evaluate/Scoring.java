package org.tocsin.evaluate;

import java.util.List;
import org.tocsin.event.Event;

/** Compares coded texts with gold, one after the other. */
public interface Scoring<G> {

    /**
     * An event and whether its type and both participants are right.
     *
     * @param event as it was coded
     * @param right whether the gold has it so
     */
    record JudgedEvent(Event event, boolean right) {}

    /** Judges the events of one text. */
    void add(G gold, List<Event> given);

    /** The figures over all texts so far. */
    Report report();

    /** The events that were judged as a whole, in order of the texts. */
    List<JudgedEvent> judged();

    /** The single faults, in order of the texts. */
    List<Finding> findings();
}
