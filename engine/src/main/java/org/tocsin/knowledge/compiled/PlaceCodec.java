package org.tocsin.knowledge.compiled;

import org.tocsin.event.PlacePrecision;
import org.tocsin.knowledge.PlaceEntry;
import org.tocsin.knowledge.PlaceFeature;

/** Places of the tables. */
final class PlaceCodec implements Codec<PlaceEntry> {

    static final PlaceCodec CODEC = new PlaceCodec();

    private PlaceCodec() {}

    @Override
    public void write(PlaceEntry place, Sink sink) {
        sink.text(place.name());
        sink.optionalText(place.country());
        sink.optionalText(place.admin1());
        PointCodec.CODEC.write(place.at(), sink);
        sink.constant(place.precision());
        sink.constant(place.feature());
        sink.optionalNumber(place.geonames());
        sink.number(place.population());
        sink.texts(place.aliases());
    }

    @Override
    public PlaceEntry read(Source source) {
        return new PlaceEntry(
                source.text(),
                source.optionalText(),
                source.optionalText(),
                PointCodec.CODEC.read(source),
                source.constant(PlacePrecision.class),
                source.constant(PlaceFeature.class),
                source.optionalNumber(),
                source.large(),
                source.texts());
    }
}
