package org.tocsin.coder.example;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tocsin.coder.Tocsin;
import org.tocsin.document.Document;
import org.tocsin.event.CodedDocument;
import org.tocsin.event.Event;
import org.tocsin.event.Incident;
import org.tocsin.event.Participant;
import org.tocsin.event.write.RecordJson;

/** Codes one report: a line for each event, then the incidents as JSON. */
public final class CodeOneReport {

    private CodeOneReport() {}

    public static void main(String[] arguments) {
        Tocsin tocsin = Tocsin.standard();
        Document report = new Document(
                "report-1", null, "Meridian Wire", null, null, "2024-01-24", "en",
                "U.S. forces struck three facilities of Kataib Hezbollah in Iraq on Tuesday.");
        lines(tocsin, report).forEach(System.out::println);
    }

    static List<String> lines(Tocsin tocsin, Document report) {
        List<String> lines = new ArrayList<>();
        CodedDocument coded = tocsin.code(report);
        for (Event event : coded.events()) {
            lines.add(names(event.actor()) + " -> " + event.type() + " -> " + names(event.recipient())
                    + " (\"" + event.trigger().text() + "\", rule " + event.rule() + ")");
        }
        for (Incident incident : tocsin.link(List.of(coded))) {
            lines.add(RecordJson.incident(incident));
        }
        return lines;
    }

    private static String names(List<Participant> side) {
        return side.stream().map(Participant::name).collect(Collectors.joining(", "));
    }
}
