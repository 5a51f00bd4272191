package org.tocsin.event;

import java.util.Locale;

/** Who the casualties are. */
public enum Who {
    CIVILIAN,
    COMBATANT,
    CHILD,
    OTHER,
    UNKNOWN;

    /** The name as records write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
