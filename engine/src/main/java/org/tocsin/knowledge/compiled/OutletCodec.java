package org.tocsin.knowledge.compiled;

import org.tocsin.knowledge.Outlet;

/** Agencies and outlets. */
final class OutletCodec implements Codec<Outlet> {

    static final OutletCodec CODEC = new OutletCodec();

    private OutletCodec() {}

    @Override
    public void write(Outlet outlet, Sink sink) {
        sink.text(outlet.name());
        sink.optionalText(outlet.country());
        sink.flag(outlet.state());
        sink.optionalText(outlet.language());
        sink.texts(outlet.domains());
        sink.texts(outlet.aliases());
    }

    @Override
    public Outlet read(Source source) {
        return new Outlet(
                source.text(),
                source.optionalText(),
                source.flag(),
                source.optionalText(),
                source.texts(),
                source.texts());
    }
}
