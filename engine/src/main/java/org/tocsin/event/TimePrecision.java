package org.tocsin.event;

import java.util.Locale;

/** How exact a time is. */
public enum TimePrecision {
    DAY,
    WEEK,
    MONTH,
    YEAR,
    OPEN;

    /** The name as records write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
