package org.tocsin.event;

import java.util.Locale;

/** How far the act got. */
public enum Stage {
    ACCOMPLISHED,
    ATTEMPTED,
    THREATENED,
    PLANNED;

    /** The name as records write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
