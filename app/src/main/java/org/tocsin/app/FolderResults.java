package org.tocsin.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.event.CodedDocument;
import org.tocsin.event.Event;
import org.tocsin.event.Incident;
import org.tocsin.event.Mention;
import org.tocsin.event.write.EventCsv;
import org.tocsin.event.write.RecordWriter;

/**
 * The four files of a folder, and events.csv where that was asked for. Each document is written whole to all of them or, if
 * the disk is full, to none.
 */
final class FolderResults implements Results {

    private final List<WholeLines> files = new ArrayList<>();
    private final RecordWriter documents;
    private final RecordWriter events;
    private final RecordWriter mentions;
    private final RecordWriter incidents;
    private final @Nullable OutputStream csv;

    /**
     * Opens the files and replaces older ones of the same names.
     *
     * @param withCsv whether events go to events.csv too
     * @throws IOException when the folder or a file in it cannot be made
     */
    FolderResults(Path folder, boolean withCsv) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        Files.createDirectories(folder);
        this.documents = new RecordWriter(open(folder, "documents.jsonl"));
        this.events = new RecordWriter(open(folder, "events.jsonl"));
        this.mentions = new RecordWriter(open(folder, "mentions.jsonl"));
        this.incidents = new RecordWriter(open(folder, "incidents.jsonl"));
        this.csv = withCsv ? open(folder, "events.csv") : null;
        if (csv != null) {
            csv.write(EventCsv.header().getBytes(StandardCharsets.UTF_8));
        }
    }

    private OutputStream open(Path folder, String name) throws IOException {
        WholeLines file = new WholeLines(folder.resolve(name));
        files.add(file);
        return file;
    }

    @Override
    public void document(CodedDocument coded) throws IOException {
        allOrNothing(() -> {
            documents.document(coded);
            for (Event event : coded.events()) {
                events.event(event);
                if (csv != null) {
                    csv.write(EventCsv.row(event).getBytes(StandardCharsets.UTF_8));
                }
            }
            for (Mention mention : coded.mentions()) {
                mentions.mention(mention);
            }
        });
    }

    @Override
    public void incidents(List<Incident> found) throws IOException {
        for (Incident incident : found) {
            allOrNothing(() -> incidents.incident(incident));
        }
    }

    private void allOrNothing(Writing writing) throws IOException {
        for (WholeLines file : files) {
            file.mark();
        }
        try {
            writing.write();
        } catch (IOException e) {
            for (WholeLines file : files) {
                file.reset();
            }
            throw e;
        }
    }

    /** A part of the work that may fail. */
    @FunctionalInterface
    private interface Writing {
        void write() throws IOException;
    }

    @Override
    public void close() throws IOException {
        for (WholeLines file : files) {
            file.close();
        }
    }
}
