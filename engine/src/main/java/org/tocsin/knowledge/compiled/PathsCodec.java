package org.tocsin.knowledge.compiled;

import java.util.List;
import org.tocsin.knowledge.ArgumentPath;

/** Paths in order of preference. */
final class PathsCodec implements Codec<List<ArgumentPath>> {

    static final PathsCodec CODEC = new PathsCodec();

    private PathsCodec() {}

    @Override
    public void write(List<ArgumentPath> paths, Sink sink) {
        sink.list(paths, PathCodec.CODEC);
    }

    @Override
    public List<ArgumentPath> read(Source source) {
        return source.list(PathCodec.CODEC);
    }
}
