package org.tocsin.knowledge.compiled;

import java.util.Set;

/** Sets of texts, written in order. */
final class TextSetCodec implements Codec<Set<String>> {

    static final TextSetCodec CODEC = new TextSetCodec();

    private TextSetCodec() {}

    @Override
    public void write(Set<String> texts, Sink sink) {
        sink.texts(texts.stream().sorted().toList());
    }

    @Override
    public Set<String> read(Source source) {
        return Set.copyOf(source.texts());
    }
}
