package org.tocsin.event;

import java.util.Locale;

/** Where the place of an event was taken from. */
public enum PlaceBasis {
    STATED,
    CONTEXT,
    DATELINE;

    /** The name as records write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
