package org.tocsin.knowledge.compiled;

import org.tocsin.knowledge.ActorEntry.Relation;

/** How actors stand to others. */
final class RelationCodec implements Codec<Relation> {

    static final RelationCodec CODEC = new RelationCodec();

    private RelationCodec() {}

    @Override
    public void write(Relation relation, Sink sink) {
        sink.text(relation.id());
        sink.optionalDate(relation.from());
        sink.optionalDate(relation.to());
    }

    @Override
    public Relation read(Source source) {
        return new Relation(source.text(), source.optionalDate(), source.optionalDate());
    }
}
