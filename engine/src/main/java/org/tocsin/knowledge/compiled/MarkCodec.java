package org.tocsin.knowledge.compiled;

import org.tocsin.document.Span;
import org.tocsin.knowledge.Example.Mark;

/** Marked spans of examples. */
final class MarkCodec implements Codec<Mark> {

    static final MarkCodec CODEC = new MarkCodec();

    private MarkCodec() {}

    @Override
    public void write(Mark mark, Sink sink) {
        sink.text(mark.label());
        sink.number(mark.span().start());
        sink.number(mark.span().end());
    }

    @Override
    public Mark read(Source source) {
        return new Mark(source.text(), new Span(source.number(), source.number()));
    }
}
