package org.tocsin.knowledge.compiled;

import org.tocsin.knowledge.ActorEntry.Designation;

/** Lists that name actors. */
final class DesignationCodec implements Codec<Designation> {

    static final DesignationCodec CODEC = new DesignationCodec();

    private DesignationCodec() {}

    @Override
    public void write(Designation designation, Sink sink) {
        sink.text(designation.by());
        sink.optionalDate(designation.on());
        sink.optionalDate(designation.until());
    }

    @Override
    public Designation read(Source source) {
        return new Designation(source.text(), source.optionalDate(), source.optionalDate());
    }
}
