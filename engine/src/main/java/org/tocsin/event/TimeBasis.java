package org.tocsin.event;

import java.util.Locale;

/** Where the time of an event was taken from. */
public enum TimeBasis {
    STATED,
    ANCHORED,
    PUBLICATION;

    /** The name as records write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
