package org.tocsin.knowledge.compiled;

import org.tocsin.knowledge.Frame;

/** Frames. */
final class FrameCodec implements Codec<Frame> {

    static final FrameCodec CODEC = new FrameCodec();

    private FrameCodec() {}

    @Override
    public void write(Frame frame, Sink sink) {
        sink.shared(frame.verb(), frame.verb(), RolesCodec.CODEC);
        sink.shared(frame.noun(), frame.noun(), RolesCodec.CODEC);
    }

    @Override
    public Frame read(Source source) {
        return new Frame(source.shared(RolesCodec.CODEC), source.shared(RolesCodec.CODEC));
    }
}
