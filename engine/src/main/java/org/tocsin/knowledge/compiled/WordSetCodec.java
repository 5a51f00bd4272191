package org.tocsin.knowledge.compiled;

import org.tocsin.knowledge.WordSet;

/** Word sets; equal ones are read as one. */
final class WordSetCodec implements Codec<WordSet> {

    static final WordSetCodec CODEC = new WordSetCodec();

    private WordSetCodec() {}

    @Override
    public void write(WordSet set, Sink sink) {
        sink.texts(set.sorted());
    }

    @Override
    public WordSet read(Source source) {
        return WordSet.ofSorted(source.texts());
    }
}
