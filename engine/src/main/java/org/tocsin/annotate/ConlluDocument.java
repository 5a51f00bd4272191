package org.tocsin.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.document.Document;
import org.tocsin.document.DocumentId;
import org.tocsin.document.Field;
import org.tocsin.document.Span;
import org.tocsin.document.Zone;
import org.tocsin.document.ZoneKind;
import org.tocsin.document.ZonedDocument;
import org.tocsin.document.Zoner;

/** One document of a CoNLL-U file while it is being read. */
final class ConlluDocument {

    private static final List<String> KEYS = List.of("title", "published", "source", "url", "language", "byline");

    private final String input;
    private final int line;
    private final Map<String, String> metadata = new HashMap<>();
    private final List<ConlluSentence> sentences = new ArrayList<>();

    ConlluDocument(String input, int line) {
        this.input = input;
        this.line = line;
    }

    static boolean startsDocument(String comment) {
        String body = comment.substring(1).strip();
        return body.equals("newdoc") || body.startsWith("newdoc ") || body.startsWith("newdoc=");
    }

    int line() {
        return line;
    }

    boolean empty(@Nullable ConlluSentence open) {
        return sentences.isEmpty() && (open == null || open.size() == 0);
    }

    void comment(String comment) {
        int equals = comment.indexOf('=');
        if (equals < 0) {
            return;
        }
        String key = comment.substring(1, equals).strip();
        String value = comment.substring(equals + 1).strip();
        if (key.equals("newdoc id")) {
            metadata.put("id", value);
        } else if (KEYS.contains(key)) {
            metadata.putIfAbsent(key, value);
        }
    }

    /** A group of comments without tokens, as for a document's metadata, is no sentence. */
    void add(ConlluSentence sentence) {
        if (sentence.size() > 0) {
            sentences.add(sentence);
        }
    }

    AnnotatedDocument build() {
        if (sentences.isEmpty()) {
            throw new ConlluException(input, line, "a document without sentences, expected lines of 10 columns parted by tabs");
        }
        FieldBuilder title = new FieldBuilder(Field.TITLE);
        FieldBuilder text = new FieldBuilder(Field.TEXT);
        List<Sentence> built = new ArrayList<>();
        for (Field field : Field.values()) {
            FieldBuilder builder = field == Field.TITLE ? title : text;
            for (ConlluSentence sentence : sentences) {
                if (sentence.field() == field) {
                    built.add(builder.append(sentence, built.size()));
                }
            }
        }
        Document document = document(title.text(), text.text());
        List<Zone> zones = new ArrayList<>(title.zones());
        if (zones.isEmpty() && document.title() != null) {
            zones.add(new Zone(ZoneKind.HEADLINE, Field.TITLE, new Span(0, document.title().length())));
        }
        zones.addAll(text.zones());
        ZonedDocument guessed = new Zoner().zone(document);
        ZonedDocument zoned = new ZonedDocument(document, zones, guessed.dateline(), guessed.byline());
        return new AnnotatedDocument(zoned, zoned.fields(), built, List.of());
    }

    private Document document(String title, String text) {
        String url = metadata.get("url");
        return new Document(
                DocumentId.of(metadata.get("id"), url, text),
                url,
                metadata.get("source"),
                title.isEmpty() ? metadata.get("title") : title,
                metadata.get("byline"),
                metadata.get("published"),
                metadata.get("language"),
                text);
    }

    /** Joins the sentences of one field and notes its zones. */
    private static final class FieldBuilder {

        private final Field field;
        private final StringBuilder text = new StringBuilder();
        private final List<Zone> zones = new ArrayList<>();
        private int zoneStart;
        private ZoneKind zone = ZoneKind.BODY;

        FieldBuilder(Field field) {
            this.field = field;
        }

        Sentence append(ConlluSentence sentence, int index) {
            if (!text.isEmpty()) {
                boolean starts = sentence.startsParagraph() || sentence.zone() != zone;
                if (starts) {
                    closeZone();
                }
                text.append(starts ? '\n' : ' ');
                zoneStart = starts ? text.length() : zoneStart;
            }
            zone = sentence.zone();
            int offset = text.length();
            text.append(sentence.text());
            return sentence.build(index, offset);
        }

        private void closeZone() {
            if (text.length() > zoneStart) {
                zones.add(new Zone(zone, field, new Span(zoneStart, text.length())));
                zoneStart = text.length();
            }
        }

        List<Zone> zones() {
            closeZone();
            return zones;
        }

        String text() {
            return text.toString();
        }
    }
}
