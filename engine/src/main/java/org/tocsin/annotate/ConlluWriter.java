package org.tocsin.annotate;

import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tocsin.document.Document;
import org.tocsin.document.Field;
import org.tocsin.document.FieldText;
import org.tocsin.document.Span;
import org.tocsin.document.Zone;
import org.tocsin.document.ZoneKind;

/**
 * Writes parses as CoNLL-U that {@link ConlluReader} reads back. Line breaks and tabs inside a sentence become spaces, one
 * for one.
 */
public final class ConlluWriter {

    /**
     * Writes a document with its metadata and all its sentences.
     *
     * @param document what to write
     * @param out where to; not closed here
     * @throws IOException where {@code out} fails
     */
    public void write(AnnotatedDocument document, Appendable out) throws IOException {
        Document of = document.zoned().document();
        out.append("# newdoc id = ").append(line(of.id())).append('\n');
        comment(out, "title", of.title());
        comment(out, "byline", of.byline());
        comment(out, "published", of.published());
        comment(out, "source", of.source());
        comment(out, "url", of.url());
        comment(out, "language", of.language());
        Zone before = null;
        for (Sentence sentence : document.sentences()) {
            Zone zone = zoneOf(document, sentence);
            boolean newParagraph = zone != null && before != null && !zone.equals(before);
            write(sentence, document.field(sentence.field()), newParagraph, out);
            before = zone;
        }
    }

    /**
     * Writes one sentence and the blank line after it.
     *
     * @param sentence what to write
     * @param field the text its spans point into
     * @param newParagraph whether it starts a paragraph
     * @param out where to; not closed here
     * @throws IOException where {@code out} fails
     */
    public void write(Sentence sentence, FieldText field, boolean newParagraph, Appendable out) throws IOException {
        if (newParagraph) {
            out.append("# newpar\n");
        }
        if (sentence.field() == Field.TITLE) {
            out.append("# field = title\n");
        } else if (sentence.zone() != ZoneKind.BODY) {
            out.append("# zone = ").append(sentence.zone().name().toLowerCase(Locale.ROOT)).append('\n');
        }
        Span words = sentence.span(0, sentence.size() - 1);
        out.append("# text = ").append(line(field.slice(words))).append('\n');
        for (Token token : sentence.tokens()) {
            boolean last = token.index() == sentence.size() - 1;
            boolean joined = !last && sentence.token(token.index() + 1).span().start() == token.span().end();
            write(token, sentence.parsed(), joined, out);
        }
        out.append('\n');
    }

    private static void write(Token token, boolean parsed, boolean joined, Appendable out) throws IOException {
        String entity = token.entity() == EntityClass.NONE ? "" : "NER=" + token.entity().name();
        String space = joined ? "SpaceAfter=No" : "";
        String miscellany = entity + (entity.isEmpty() || space.isEmpty() ? "" : "|") + space;
        String[] columns = {
            Integer.toString(token.index() + 1),
            line(token.form()),
            line(token.lemma()),
            PennTags.universal(token.tag(), token.relation()),
            token.tag().isEmpty() ? "_" : token.tag(),
            "_",
            parsed ? Integer.toString(token.head() + 1) : "_",
            parsed && !token.relation().isEmpty() ? token.relation() : "_",
            "_",
            miscellany.isEmpty() ? "_" : miscellany
        };
        out.append(String.join("\t", columns)).append('\n');
    }

    private static @Nullable Zone zoneOf(AnnotatedDocument document, Sentence sentence) {
        for (Zone zone : document.zoned().zones()) {
            if (zone.kind() != ZoneKind.QUOTATION
                    && zone.field() == sentence.field()
                    && zone.span().contains(sentence.span())) {
                return zone;
            }
        }
        return null;
    }

    private static void comment(Appendable out, String key, @Nullable String value) throws IOException {
        if (value != null && !value.isBlank()) {
            out.append("# ").append(key).append(" = ").append(line(value)).append('\n');
        }
    }

    private static String line(String words) {
        return words.replaceAll("[\\t\\n\\u000B\\f\\r\\u0085\\u2028\\u2029]", " ");
    }
}
