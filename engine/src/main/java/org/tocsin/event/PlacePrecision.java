package org.tocsin.event;

import java.util.Locale;

/** What a reference point stands for. */
public enum PlacePrecision {
    POINT,
    SETTLEMENT,
    ADMIN2,
    ADMIN1,
    COUNTRY,
    REGION;

    /** The name as records write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
