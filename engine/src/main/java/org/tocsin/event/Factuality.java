package org.tocsin.event;

import java.util.Locale;

/** The stance of the text to the act. */
public enum Factuality {
    ASSERTED,
    CLAIMED,
    ALLEGED,
    DENIED,
    NEGATED,
    PLANNED,
    THREATENED,
    HYPOTHETICAL,
    HISTORICAL;

    /** The name as records write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
