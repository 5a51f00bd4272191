package org.tocsin.knowledge.compiled;

/** A whole number that is not negative. */
final class NumberCodec implements Codec<Integer> {

    static final NumberCodec CODEC = new NumberCodec();

    private NumberCodec() {}

    @Override
    public void write(Integer number, Sink sink) {
        sink.number(number);
    }

    @Override
    public Integer read(Source source) {
        return source.number();
    }
}
