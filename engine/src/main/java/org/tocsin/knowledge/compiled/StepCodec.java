package org.tocsin.knowledge.compiled;

import org.tocsin.knowledge.ArgumentPath.Function;
import org.tocsin.knowledge.ArgumentPath.Step;

/** Steps of paths. */
final class StepCodec implements Codec<Step> {

    static final StepCodec CODEC = new StepCodec();

    private StepCodec() {}

    @Override
    public void write(Step step, Sink sink) {
        sink.constant(step.function());
        sink.text(step.preposition());
    }

    @Override
    public Step read(Source source) {
        return new Step(source.constant(Function.class), source.text());
    }
}
