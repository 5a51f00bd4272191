package org.tocsin.evaluate;

import java.util.List;
import org.tocsin.event.Event;

/** Compares coded texts with gold, one after the other. */
public interface Scoring<G> {

    /** Judges the events of one text. */
    void add(G gold, List<Event> given);

    /** The figures over all texts so far. */
    Report report();

    /** The single faults, in order of the texts. */
    List<Finding> findings();
}
