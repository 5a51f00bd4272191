package org.tocsin.knowledge.compiled;

import org.tocsin.knowledge.Ontology.Score;

/** Scores of types and modes. */
final class ScoreCodec implements Codec<Score> {

    static final ScoreCodec CODEC = new ScoreCodec();

    private ScoreCodec() {}

    @Override
    public void write(Score score, Sink sink) {
        sink.number(score.quad());
        sink.decimal(score.goldstein());
    }

    @Override
    public Score read(Source source) {
        return new Score(source.number(), source.decimal());
    }
}
