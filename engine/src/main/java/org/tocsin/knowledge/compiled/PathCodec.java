package org.tocsin.knowledge.compiled;

import org.tocsin.knowledge.ArgumentPath;

/** Paths from triggers to the words that fill roles. */
final class PathCodec implements Codec<ArgumentPath> {

    static final PathCodec CODEC = new PathCodec();

    private PathCodec() {}

    @Override
    public void write(ArgumentPath path, Sink sink) {
        sink.list(path.steps(), StepCodec.CODEC);
    }

    @Override
    public ArgumentPath read(Source source) {
        return new ArgumentPath(source.list(StepCodec.CODEC));
    }
}
