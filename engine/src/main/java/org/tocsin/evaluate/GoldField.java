package org.tocsin.evaluate;

import java.util.Locale;

/** A field of a gold event. Only those that the gold event has are judged. */
public enum GoldField {
    MODE,
    PRIMARY,
    TRIGGER,
    ACTOR,
    RECIPIENT,
    TARGETS,
    WEAPONS,
    FACTUALITY,
    STAGE,
    CASUALTIES,
    CONTEXTS;

    /** The key in gold files. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
