package org.tocsin.knowledge.compiled;

import org.tocsin.knowledge.GeoPoint;

/** Points on the earth. */
final class PointCodec implements Codec<GeoPoint> {

    static final PointCodec CODEC = new PointCodec();

    private PointCodec() {}

    @Override
    public void write(GeoPoint point, Sink sink) {
        sink.decimal(point.lat());
        sink.decimal(point.lon());
    }

    @Override
    public GeoPoint read(Source source) {
        return new GeoPoint(source.decimal(), source.decimal());
    }
}
