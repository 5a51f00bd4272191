package org.tocsin.link;

import org.jspecify.annotations.Nullable;
import org.tocsin.event.Place;
import org.tocsin.event.PlacePrecision;

/** How the places of two statements lie to each other, each taken at its own precision. */
public enum Ground {
    SAME,
    /** One lies in the other, or they are too near for a report to keep them apart. */
    TOGETHER,
    APART,
    UNKNOWN;

    private static final double NEAR_KM = 25;
    private static final double KM_PER_DEGREE = 111.2;

    /** How two places lie to each other; unknown where one is not told. */
    public static Ground of(@Nullable Place one, @Nullable Place other) {
        if (one == null || other == null) {
            return UNKNOWN;
        }
        if (one.name().equals(other.name())) {
            return SAME;
        }
        if (one.precision() == null || other.precision() == null) {
            return one.precision() == other.precision() ? APART : UNKNOWN;
        }
        if (one.precision() == PlacePrecision.REGION || other.precision() == PlacePrecision.REGION) {
            return UNKNOWN;
        }
        if (differ(one.country(), other.country())) {
            return APART;
        }
        if (one.precision() == PlacePrecision.COUNTRY || other.precision() == PlacePrecision.COUNTRY) {
            return TOGETHER;
        }
        if (one.precision() == PlacePrecision.ADMIN1 || other.precision() == PlacePrecision.ADMIN1) {
            return one.admin1() == null || other.admin1() == null ? UNKNOWN
                    : differ(one.admin1(), other.admin1()) ? APART : TOGETHER;
        }
        return near(one, other);
    }

    private static boolean differ(@Nullable String one, @Nullable String other) {
        return one != null && other != null && !one.equals(other);
    }

    private static Ground near(Place one, Place other) {
        Double lat = one.lat();
        Double lon = one.lon();
        Double otherLat = other.lat();
        Double otherLon = other.lon();
        if (lat == null || lon == null || otherLat == null || otherLon == null) {
            return UNKNOWN;
        }
        double north = (lat - otherLat) * KM_PER_DEGREE;
        double east = (lon - otherLon) * KM_PER_DEGREE * Math.cos(Math.toRadians(lat));
        return Math.hypot(north, east) <= NEAR_KM ? TOGETHER : APART;
    }
}
