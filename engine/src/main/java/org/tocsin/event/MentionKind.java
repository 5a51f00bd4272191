package org.tocsin.event;

import java.util.Locale;

/** What is named. */
public enum MentionKind {
    ACTOR,
    PLACE,
    TIME;

    /** The name as records write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
