package org.tocsin.knowledge.compiled;

import org.tocsin.knowledge.Domain;

/** Fields of life that use the words of conflict for other things. */
final class DomainCodec implements Codec<Domain> {

    static final DomainCodec CODEC = new DomainCodec();

    private DomainCodec() {}

    @Override
    public void write(Domain domain, Sink sink) {
        sink.text(domain.name());
        SharedWordSetCodec.CODEC.write(domain.strong(), sink);
        SharedWordSetCodec.CODEC.write(domain.weak(), sink);
    }

    @Override
    public Domain read(Source source) {
        return new Domain(source.text(), SharedWordSetCodec.CODEC.read(source), SharedWordSetCodec.CODEC.read(source));
    }
}
