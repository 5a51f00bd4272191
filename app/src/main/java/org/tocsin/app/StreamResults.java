package org.tocsin.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.tocsin.event.CodedDocument;
import org.tocsin.event.Incident;
import org.tocsin.event.write.EventCsv;
import org.tocsin.event.write.RecordJson;

/** Results on standard output: each document's text goes out in one write. */
final class StreamResults implements Results {

    private final OutputStream out;
    private final Function<CodedDocument, String> documentText;
    private final Function<List<Incident>, String> incidentsText;

    private StreamResults(
            OutputStream out,
            Function<CodedDocument, String> documentText,
            Function<List<Incident>, String> incidentsText) {
        this.out = out;
        this.documentText = documentText;
        this.incidentsText = incidentsText;
    }

    /** A table for people. */
    static StreamResults table(OutputStream out, Ink ink) {
        Table table = new Table(ink);
        return new StreamResults(out, table::document, table::incidents);
    }

    /** The events as JSON Lines. */
    static StreamResults jsonLines(OutputStream out) {
        return new StreamResults(out, coded -> rows(coded, e -> RecordJson.event(e) + "\n"), none -> "");
    }

    /**
     * The events as CSV, with the names of the columns in the first row.
     *
     * @throws IOException when that row cannot be written
     */
    static StreamResults csv(OutputStream out) throws IOException {
        StreamResults results = new StreamResults(out, coded -> rows(coded, EventCsv::row), none -> "");
        results.write(EventCsv.header());
        return results;
    }

    private static String rows(CodedDocument coded, Function<org.tocsin.event.Event, String> row) {
        StringBuilder rows = new StringBuilder();
        coded.events().forEach(event -> rows.append(row.apply(event)));
        return rows.toString();
    }

    @Override
    public void document(CodedDocument document) throws IOException {
        write(documentText.apply(document));
    }

    @Override
    public void incidents(List<Incident> incidents) throws IOException {
        write(incidentsText.apply(incidents));
    }

    private void write(String text) throws IOException {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new IOException("standard output: " + e.getMessage(), e);
        }
    }

    /** The stream belongs to the process and stays open. */
    @Override
    public void close() {}
}
