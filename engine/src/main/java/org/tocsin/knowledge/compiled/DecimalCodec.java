package org.tocsin.knowledge.compiled;

/** Decimal numbers. */
final class DecimalCodec implements Codec<Double> {

    static final DecimalCodec CODEC = new DecimalCodec();

    private DecimalCodec() {}

    @Override
    public void write(Double decimal, Sink sink) {
        sink.decimal(decimal);
    }

    @Override
    public Double read(Source source) {
        return source.decimal();
    }
}
