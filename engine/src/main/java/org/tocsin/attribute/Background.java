package org.tocsin.attribute;

import org.tocsin.annotate.Sentence;

/** Tells which clauses lie before the story, by the times that stand with them. */
@FunctionalInterface
public interface Background {

    /** Knows of none; the attributor still goes by its own words ("ten years ago"). */
    Background NONE = (sentence, predicate) -> false;

    /** Whether a time from before the story stands with the clause of a predicate. */
    boolean covers(Sentence sentence, int predicate);
}
