package org.tocsin.event.write;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.tocsin.event.CodedDocument;
import org.tocsin.event.Event;
import org.tocsin.event.Incident;
import org.tocsin.event.Mention;

/**
 * Writes records as JSON Lines in UTF-8. Each line goes out whole in one write, so that a program that is stopped leaves
 * no half of one. For use by one thread.
 */
public final class RecordWriter implements Closeable {

    private final OutputStream to;

    /** @param to where lines go; not buffered here */
    public RecordWriter(OutputStream to) {
        this.to = to;
    }

    /**
     * Writes a line of documents.jsonl.
     *
     * @throws IOException when the line cannot be written
     */
    public void document(CodedDocument coded) throws IOException {
        line(RecordJson.document(coded));
    }

    /**
     * Writes a line of events.jsonl.
     *
     * @throws IOException when the line cannot be written
     */
    public void event(Event event) throws IOException {
        line(RecordJson.event(event));
    }

    /**
     * Writes a line of mentions.jsonl.
     *
     * @throws IOException when the line cannot be written
     */
    public void mention(Mention mention) throws IOException {
        line(RecordJson.mention(mention));
    }

    /**
     * Writes a line of incidents.jsonl.
     *
     * @throws IOException when the line cannot be written
     */
    public void incident(Incident incident) throws IOException {
        line(RecordJson.incident(incident));
    }

    private void line(String json) throws IOException {
        to.write((json + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        to.close();
    }
}
