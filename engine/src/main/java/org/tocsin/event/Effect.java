package org.tocsin.event;

import java.util.Locale;

/** What became of a target or of people. */
public enum Effect {
    KILLED,
    INJURED,
    ABDUCTED,
    DESTROYED,
    DAMAGED,
    MISSING,
    DETAINED,
    DISPLACED,
    NONE,
    UNKNOWN;

    /** The name as records write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
