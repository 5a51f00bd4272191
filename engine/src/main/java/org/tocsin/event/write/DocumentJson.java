package org.tocsin.event.write;

import org.tocsin.document.Document;
import org.tocsin.event.CodedDocument;
import org.tocsin.event.Mention;
import org.tocsin.event.Participant;
import org.tocsin.event.Place;
import org.tocsin.event.Time;

/** The keys of a document and of a mention. */
final class DocumentJson {

    private DocumentJson() {}

    static void write(JsonLine line, CodedDocument coded) {
        Document document = coded.document();
        line.text("id", document.id())
                .text("url", document.url())
                .text("source", document.source())
                .text("title", document.title())
                .text("byline", coded.byline())
                .text("dateline", coded.dateline())
                .text("published", document.published())
                .text("language", document.language())
                .text("text", document.text())
                .objects("sentences", coded.sentences(), (to, sentence) -> to.text(
                                "field", sentence.field().label())
                        .number("start", sentence.start())
                        .number("end", sentence.end()))
                .texts("notes", coded.notes());
    }

    static void write(JsonLine line, Mention mention) {
        line.text("document_id", mention.documentId())
                .text("field", mention.field().label())
                .text("kind", mention.kind().label())
                .quote(mention.quote());
        Participant actor = mention.actor();
        if (actor != null) {
            Values.known(Values.identity(line, actor), actor);
        }
        Place place = mention.place();
        if (place != null) {
            Values.location(line, place);
        }
        Time time = mention.time();
        if (time != null) {
            Values.period(line, time).text("value", mention.value());
        }
    }
}
