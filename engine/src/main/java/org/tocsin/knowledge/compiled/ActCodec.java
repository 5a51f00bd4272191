package org.tocsin.knowledge.compiled;

import org.tocsin.event.EventType;
import org.tocsin.knowledge.Ontology.Act;

/** What codes of CAMEO are in PLOVER. */
final class ActCodec implements Codec<Act> {

    static final ActCodec CODEC = new ActCodec();

    private ActCodec() {}

    @Override
    public void write(Act act, Sink sink) {
        sink.constant(act.type());
        sink.optionalText(act.mode());
    }

    @Override
    public Act read(Source source) {
        return new Act(source.constant(EventType.class), source.optionalText());
    }
}
