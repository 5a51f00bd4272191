package org.tocsin.event;

import java.util.Locale;

/** Kinds of weapon. */
public enum WeaponKind {
    FIREARM,
    EXPLOSIVE,
    ROCKET,
    MISSILE,
    ARTILLERY,
    AIRCRAFT,
    DRONE,
    VEHICLE,
    CHEMICAL,
    BLADE,
    IMPROVISED,
    OTHER;

    /** The name as records write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
