package org.tocsin.knowledge.compiled;

import org.tocsin.knowledge.ActorEntry;

/** Actors known by name. */
final class ActorCodec implements Codec<ActorEntry> {

    static final ActorCodec CODEC = new ActorCodec();

    private ActorCodec() {}

    @Override
    public void write(ActorEntry actor, Sink sink) {
        sink.text(actor.id());
        sink.text(actor.name());
        sink.constant(actor.kind());
        sink.optionalText(actor.country());
        sink.shared(actor.sectors(), actor.sectors(), SectorsCodec.CODEC);
        sink.texts(actor.aliases());
        sink.list(actor.parents(), RelationCodec.CODEC);
        sink.list(actor.sponsors(), RelationCodec.CODEC);
        sink.list(actor.splinterOf(), RelationCodec.CODEC);
        sink.texts(actor.ideology());
        sink.list(actor.designations(), DesignationCodec.CODEC);
        sink.optionalDate(actor.since());
        sink.optionalDate(actor.until());
        sink.list(actor.offices(), OfficeCodec.CODEC);
        sink.optionalText(actor.source());
    }

    @Override
    public ActorEntry read(Source source) {
        return new ActorEntry(
                source.text(),
                source.text(),
                source.constant(ActorEntry.Kind.class),
                source.optionalText(),
                source.shared(SectorsCodec.CODEC),
                source.texts(),
                source.list(RelationCodec.CODEC),
                source.list(RelationCodec.CODEC),
                source.list(RelationCodec.CODEC),
                source.texts(),
                source.list(DesignationCodec.CODEC),
                source.optionalDate(),
                source.optionalDate(),
                source.list(OfficeCodec.CODEC),
                source.optionalText());
    }
}
