package org.tocsin.event;

import java.util.Locale;

/** What was physically hit. */
public enum TargetKind {
    HUMAN,
    PHYSICAL,
    ORGANIZATION;

    /** The name as records write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
