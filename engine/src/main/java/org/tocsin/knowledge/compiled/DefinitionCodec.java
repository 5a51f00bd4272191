package org.tocsin.knowledge.compiled;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tocsin.event.EventType;
import org.tocsin.knowledge.Definition;

/** What types and modes mean. */
final class DefinitionCodec implements Codec<Definition> {

    static final DefinitionCodec CODEC = new DefinitionCodec();

    private static final TableCodec<String> MODES = new TableCodec<>(TextCodec.CODEC);

    private DefinitionCodec() {}

    @Override
    public void write(Definition definition, Sink sink) {
        sink.text(definition.means());
        MODES.write(definition.modes(), sink);
        sink.number(definition.borders().size());
        definition.borders().forEach((type, border) -> {
            sink.constant(type);
            sink.text(border);
        });
    }

    @Override
    public Definition read(Source source) {
        String means = source.text();
        Map<String, String> modes = MODES.read(source);
        Map<EventType, String> borders = new LinkedHashMap<>();
        for (int i = source.number(); i > 0; i--) {
            borders.put(source.constant(EventType.class), source.text());
        }
        return new Definition(means, modes, borders);
    }
}
