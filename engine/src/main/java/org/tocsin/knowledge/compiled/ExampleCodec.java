package org.tocsin.knowledge.compiled;

import org.tocsin.event.Factuality;
import org.tocsin.event.Stage;
import org.tocsin.knowledge.Example;

/** Examples of rules and contexts. */
final class ExampleCodec implements Codec<Example> {

    static final ExampleCodec CODEC = new ExampleCodec();

    private ExampleCodec() {}

    @Override
    public void write(Example example, Sink sink) {
        sink.text(example.text());
        sink.list(example.marks(), MarkCodec.CODEC);
        sink.optionalConstant(example.factuality());
        sink.optionalConstant(example.stage());
        sink.optionalText(example.why());
        LocationCodec.CODEC.write(example.location(), sink);
    }

    @Override
    public Example read(Source source) {
        return new Example(
                source.text(),
                source.list(MarkCodec.CODEC),
                source.optionalConstant(Factuality.class),
                source.optionalConstant(Stage.class),
                source.optionalText(),
                LocationCodec.CODEC.read(source));
    }
}
