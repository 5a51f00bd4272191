package org.tocsin.knowledge.compiled;

import org.tocsin.knowledge.FillerTest;

/** What rules ask of fillers. */
final class FillerTestCodec implements Codec<FillerTest> {

    static final FillerTestCodec CODEC = new FillerTestCodec();

    private static final ConstantsCodec<FillerTest.Kind> KINDS = new ConstantsCodec<>(FillerTest.Kind.class);

    private FillerTestCodec() {}

    @Override
    public void write(FillerTest test, Sink sink) {
        sink.text(test.text());
        KINDS.write(test.kinds(), sink);
        sink.list(test.words(), SharedWordSetCodec.CODEC);
    }

    @Override
    public FillerTest read(Source source) {
        return new FillerTest(source.text(), KINDS.read(source), source.list(SharedWordSetCodec.CODEC));
    }
}
