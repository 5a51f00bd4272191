package org.tocsin.knowledge.compiled;

import org.tocsin.knowledge.Context;

/** PLOVER's contexts, without their examples. */
final class ContextCodec implements Codec<Context> {

    private final Examples examples;

    ContextCodec(Examples examples) {
        this.examples = examples;
    }

    @Override
    public void write(Context context, Sink sink) {
        sink.text(context.name());
        sink.text(context.meaning());
        sink.list(context.signs(), SignCodec.CODEC);
        SharedWordSetCodec.CODEC.write(context.except(), sink);
        examples.add(context.examples());
        examples.add(context.counterExamples());
        LocationCodec.CODEC.write(context.location(), sink);
    }

    @Override
    public Context read(Source source) {
        return new Context(
                source.text(),
                source.text(),
                source.list(SignCodec.CODEC),
                SharedWordSetCodec.CODEC.read(source),
                examples.next(),
                examples.next(),
                LocationCodec.CODEC.read(source));
    }
}
