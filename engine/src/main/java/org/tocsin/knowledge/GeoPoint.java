package org.tocsin.knowledge;

/**
 * A point on the earth.
 *
 * @param lat degrees north, -90..90
 * @param lon degrees east, -180..180
 */
public record GeoPoint(double lat, double lon) {

    /** Of the earth, in kilometres. */
    private static final double RADIUS = 6371;

    public GeoPoint {
        if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) {
            throw new IllegalArgumentException("no point on the earth: " + lat + ", " + lon);
        }
    }

    /** How far another point is, along the surface, in kilometres. */
    public double kilometres(GeoPoint other) {
        double a = Math.toRadians(lat);
        double b = Math.toRadians(other.lat);
        double half = Math.sin((b - a) / 2);
        double turn = Math.sin(Math.toRadians(other.lon - lon) / 2);
        double chord = half * half + Math.cos(a) * Math.cos(b) * turn * turn;
        return 2 * RADIUS * Math.asin(Math.sqrt(Math.min(1, chord)));
    }

    /** The point at a distance in a direction, counted in degrees from north over east. */
    public GeoPoint towards(double bearing, double kilometres) {
        double a = Math.toRadians(lat);
        double angle = kilometres / RADIUS;
        double turn = Math.toRadians(bearing);
        double b = Math.asin(Math.sin(a) * Math.cos(angle) + Math.cos(a) * Math.sin(angle) * Math.cos(turn));
        double shift = Math.atan2(
                Math.sin(turn) * Math.sin(angle) * Math.cos(a), Math.cos(angle) - Math.sin(a) * Math.sin(b));
        double east = lon + Math.toDegrees(shift);
        return new GeoPoint(Math.toDegrees(b), east > 180 ? east - 360 : east < -180 ? east + 360 : east);
    }
}
