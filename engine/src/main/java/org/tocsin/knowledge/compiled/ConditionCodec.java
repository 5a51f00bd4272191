package org.tocsin.knowledge.compiled;

import org.tocsin.knowledge.Rule.Condition;

/** Conditions of rules. */
final class ConditionCodec implements Codec<Condition> {

    static final ConditionCodec CODEC = new ConditionCodec();

    private ConditionCodec() {}

    @Override
    public void write(Condition condition, Sink sink) {
        sink.shared(condition.paths(), condition.paths(), PathsCodec.CODEC);
        FillerTestCodec.CODEC.write(condition.test(), sink);
        sink.flag(condition.wanted());
    }

    @Override
    public Condition read(Source source) {
        return new Condition(source.shared(PathsCodec.CODEC), FillerTestCodec.CODEC.read(source), source.flag());
    }
}
