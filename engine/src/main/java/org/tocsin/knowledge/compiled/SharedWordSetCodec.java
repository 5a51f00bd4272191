package org.tocsin.knowledge.compiled;

import org.tocsin.knowledge.WordSet;

/** Word sets in lists of tests. */
final class SharedWordSetCodec implements Codec<WordSet> {

    static final SharedWordSetCodec CODEC = new SharedWordSetCodec();

    private SharedWordSetCodec() {}

    @Override
    public void write(WordSet set, Sink sink) {
        sink.shared(set, set.sorted(), WordSetCodec.CODEC);
    }

    @Override
    public WordSet read(Source source) {
        return source.shared(WordSetCodec.CODEC);
    }
}
