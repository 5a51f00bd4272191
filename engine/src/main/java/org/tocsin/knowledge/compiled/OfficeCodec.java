package org.tocsin.knowledge.compiled;

import org.tocsin.knowledge.ActorEntry.Office;

/** Offices that persons held. */
final class OfficeCodec implements Codec<Office> {

    static final OfficeCodec CODEC = new OfficeCodec();

    private OfficeCodec() {}

    @Override
    public void write(Office office, Sink sink) {
        sink.text(office.title());
        sink.optionalText(office.of());
        sink.optionalText(office.country());
        sink.shared(office.sectors(), office.sectors(), SectorsCodec.CODEC);
        sink.optionalDate(office.from());
        sink.optionalDate(office.to());
    }

    @Override
    public Office read(Source source) {
        return new Office(
                source.text(),
                source.optionalText(),
                source.optionalText(),
                source.shared(SectorsCodec.CODEC),
                source.optionalDate(),
                source.optionalDate());
    }
}
