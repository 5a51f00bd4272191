package org.tocsin.knowledge.compiled;

import java.util.List;

/** Lists of sectors or of contexts, most of which many entries have in common. */
final class SectorsCodec implements Codec<List<String>> {

    static final SectorsCodec CODEC = new SectorsCodec();

    private SectorsCodec() {}

    @Override
    public void write(List<String> texts, Sink sink) {
        sink.texts(texts);
    }

    @Override
    public List<String> read(Source source) {
        return source.texts();
    }
}
