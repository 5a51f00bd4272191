package org.tocsin.knowledge.compiled;

/** Texts. */
final class TextCodec implements Codec<String> {

    static final TextCodec CODEC = new TextCodec();

    private TextCodec() {}

    @Override
    public void write(String text, Sink sink) {
        sink.text(text);
    }

    @Override
    public String read(Source source) {
        return source.text();
    }
}
