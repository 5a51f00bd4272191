package org.tocsin.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.document.Document;
import org.tocsin.document.Field;

/**
 * A document with all that was coded in it.
 *
 * @param document the article
 * @param dateline its dateline as written, or null
 * @param byline who wrote it, or null
 * @param sentences in order
 * @param events in order of sentence and trigger
 * @param mentions in order of field and place
 * @param notes what a reader should know: sentences left out or cut, and why; why there are no events
 */
public record CodedDocument(
        Document document,
        @Nullable String dateline,
        @Nullable String byline,
        List<SentenceSpan> sentences,
        List<Event> events,
        List<Mention> mentions,
        List<String> notes) {

    public CodedDocument {
        sentences = List.copyOf(sentences);
        events = List.copyOf(events);
        mentions = List.copyOf(mentions);
        notes = List.copyOf(notes);
    }

    /**
     * Where a sentence stands.
     *
     * @param field its field
     * @param start first code point
     * @param end code point after the last
     */
    public record SentenceSpan(Field field, int start, int end) {}
}
