package org.tocsin.knowledge;

/**
 * A point on the earth.
 *
 * @param lat degrees north, -90..90
 * @param lon degrees east, -180..180
 */
public record GeoPoint(double lat, double lon) {

    public GeoPoint {
        if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) {
            throw new IllegalArgumentException("no point on the earth: " + lat + ", " + lon);
        }
    }
}
