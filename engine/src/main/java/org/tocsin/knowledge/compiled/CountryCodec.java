package org.tocsin.knowledge.compiled;

import org.tocsin.knowledge.Country;

/** States. */
final class CountryCodec implements Codec<Country> {

    static final CountryCodec CODEC = new CountryCodec();

    private CountryCodec() {}

    @Override
    public void write(Country country, Sink sink) {
        sink.text(country.code());
        sink.text(country.name());
        sink.texts(country.names());
        sink.texts(country.adjectives());
        sink.texts(country.people());
        sink.optionalText(country.capital());
        sink.texts(country.capitalNames());
        sink.optional(country.capitalAt(), PointCodec.CODEC);
        sink.optional(country.at(), PointCodec.CODEC);
        sink.optionalNumber(country.geonames());
        sink.optionalNumber(country.cow());
        sink.optionalDate(country.since());
        sink.optionalDate(country.until());
    }

    @Override
    public Country read(Source source) {
        return new Country(
                source.text(),
                source.text(),
                source.texts(),
                source.texts(),
                source.texts(),
                source.optionalText(),
                source.texts(),
                source.optional(PointCodec.CODEC),
                source.optional(PointCodec.CODEC),
                source.optionalNumber(),
                source.optionalNumber(),
                source.optionalDate(),
                source.optionalDate());
    }
}
