package org.tocsin.knowledge.compiled;

import org.tocsin.event.EventType;
import org.tocsin.knowledge.Context.Kind;

/** Types of event to which signs of contexts apply. */
final class KindCodec implements Codec<Kind> {

    static final KindCodec CODEC = new KindCodec();

    private KindCodec() {}

    @Override
    public void write(Kind kind, Sink sink) {
        sink.constant(kind.type());
        sink.optionalText(kind.mode());
    }

    @Override
    public Kind read(Source source) {
        return new Kind(source.constant(EventType.class), source.optionalText());
    }
}
