package org.tocsin.event.write;

import org.tocsin.event.CodedDocument;
import org.tocsin.event.Event;
import org.tocsin.event.Incident;
import org.tocsin.event.Mention;

/**
 * Records as JSON objects, each on one line, without a line end. Keys are in snake case and in one fixed order; what is
 * not known is written as null; offsets are code points; text is not escaped beyond what JSON asks for.
 */
public final class RecordJson {

    private RecordJson() {}

    /** A line of documents.jsonl. */
    public static String document(CodedDocument coded) {
        return JsonLine.of(line -> DocumentJson.write(line, coded));
    }

    /** A line of events.jsonl. */
    public static String event(Event event) {
        return JsonLine.of(line -> EventJson.write(line, event));
    }

    /** A line of mentions.jsonl. */
    public static String mention(Mention mention) {
        return JsonLine.of(line -> DocumentJson.write(line, mention));
    }

    /** A line of incidents.jsonl. */
    public static String incident(Incident incident) {
        return JsonLine.of(line -> IncidentJson.write(line, incident));
    }
}
