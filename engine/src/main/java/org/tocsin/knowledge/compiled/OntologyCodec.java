package org.tocsin.knowledge.compiled;

import java.util.EnumMap;
import java.util.Map;
import org.tocsin.event.EventType;
import org.tocsin.knowledge.Ontology;
import org.tocsin.knowledge.Ontology.Act;
import org.tocsin.knowledge.Ontology.Score;

/** The tables of PLOVER and CAMEO. */
final class OntologyCodec implements Codec<Ontology> {

    static final OntologyCodec CODEC = new OntologyCodec();

    private static final TableCodec<Score> MODES = new TableCodec<>(ScoreCodec.CODEC);
    private static final TableCodec<String> NAMES = new TableCodec<>(TextCodec.CODEC);
    private static final TableCodec<Act> ACTS = new TableCodec<>(ActCodec.CODEC);

    private OntologyCodec() {}

    @Override
    public void write(Ontology ontology, Sink sink) {
        Map<EventType, Map<String, Score>> scores = new EnumMap<>(ontology.scores());
        sink.number(scores.size());
        scores.forEach((type, modes) -> {
            sink.constant(type);
            MODES.write(modes, sink);
        });
        TextSetCodec.CODEC.write(ontology.contexts(), sink);
        NAMES.writeSorted(ontology.cameo(), sink);
        ACTS.writeSorted(ontology.acts(), sink);
    }

    @Override
    public Ontology read(Source source) {
        Map<EventType, Map<String, Score>> scores = new EnumMap<>(EventType.class);
        for (int i = source.number(); i > 0; i--) {
            scores.put(source.constant(EventType.class), MODES.read(source));
        }
        return new Ontology(scores, TextSetCodec.CODEC.read(source), NAMES.read(source), ACTS.read(source));
    }
}
