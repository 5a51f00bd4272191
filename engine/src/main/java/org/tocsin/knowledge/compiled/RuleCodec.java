package org.tocsin.knowledge.compiled;

import org.tocsin.event.EventType;
import org.tocsin.event.Factuality;
import org.tocsin.event.Stage;
import org.tocsin.knowledge.Rule;

/** Rules, without their examples. */
final class RuleCodec implements Codec<Rule> {

    private final Examples examples;

    RuleCodec(Examples examples) {
        this.examples = examples;
    }

    @Override
    public void write(Rule rule, Sink sink) {
        sink.text(rule.id());
        sink.constant(rule.type());
        sink.optionalText(rule.mode());
        sink.shared(rule.contexts(), rule.contexts(), SectorsCodec.CODEC);
        sink.text(rule.cameo());
        sink.texts(rule.verbs());
        sink.texts(rule.nouns());
        sink.texts(rule.adjectives());
        sink.shared(rule.verbRoles(), rule.verbRoles(), RolesCodec.CODEC);
        sink.shared(rule.nounRoles(), rule.nounRoles(), RolesCodec.CODEC);
        sink.list(rule.conditions(), ConditionCodec.CODEC);
        sink.flag(rule.bare());
        sink.flag(rule.reciprocal());
        sink.optionalConstant(rule.stage());
        sink.optionalConstant(rule.clause());
        examples.add(rule.examples());
        examples.add(rule.counterExamples());
        LocationCodec.CODEC.write(rule.location(), sink);
    }

    @Override
    public Rule read(Source source) {
        return new Rule(
                source.text(),
                source.constant(EventType.class),
                source.optionalText(),
                source.shared(SectorsCodec.CODEC),
                source.text(),
                source.texts(),
                source.texts(),
                source.texts(),
                source.shared(RolesCodec.CODEC),
                source.shared(RolesCodec.CODEC),
                source.list(ConditionCodec.CODEC),
                source.flag(),
                source.flag(),
                source.optionalConstant(Stage.class),
                source.optionalConstant(Factuality.class),
                examples.next(),
                examples.next(),
                LocationCodec.CODEC.read(source));
    }
}
