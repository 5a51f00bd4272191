package org.tocsin.app;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.tocsin.document.Document;
import org.tocsin.evaluate.DyadScoring;
import org.tocsin.evaluate.GoldDyad;
import org.tocsin.evaluate.GoldException;
import org.tocsin.evaluate.GoldReader;
import org.tocsin.evaluate.GoldText;
import org.tocsin.evaluate.Scoring;
import org.tocsin.evaluate.StatementScoring;
import org.tocsin.event.Event;

/** Reads gold files and gives their texts to a scoring. Lines that cannot be used are named, the rest goes on. */
final class GoldFiles {

    private final List<GoldItem> items = new ArrayList<>();
    private final Map<String, String> places = new HashMap<>();
    private final Console console;
    private int faults;

    GoldFiles(Console console) {
        this.console = console;
    }

    /** What one line gives. */
    @FunctionalInterface
    private interface Line {
        void read(String place, String text) throws GoldException;
    }

    /**
     * Reads texts with their own events.
     *
     * @throws IOException when a file cannot be read; the message names it
     */
    Scoring<GoldText> statements(List<Path> files) throws IOException {
        StatementScoring scoring = new StatementScoring();
        lines(files, (place, line) -> {
            GoldText text = GoldReader.text(line);
            add(place, text.document(), events -> scoring.add(text, events));
        });
        return scoring;
    }

    /**
     * Reads single events by countries, and their texts from a file of documents.
     *
     * @throws IOException when a file cannot be read; the message names it
     */
    Scoring<DyadScoring.CodedText> dyads(List<Path> files, Path documentsFile) throws IOException {
        Map<String, Document> documents = new HashMap<>();
        lines(List.of(documentsFile), (place, line) -> {
            Document document = GoldReader.document(line);
            documents.put(document.id(), document);
        });
        DyadScoring scoring = new DyadScoring();
        lines(files, (place, line) -> {
            GoldDyad gold = GoldReader.dyad(line);
            Document document = documents.get(gold.id());
            if (document == null) {
                fault(place, "no text with the id \"" + gold.id() + "\" in " + documentsFile + "; add it there");
            } else {
                DyadScoring.CodedText text = new DyadScoring.CodedText(gold, document.text());
                add(place, document, events -> scoring.add(text, events));
            }
        });
        return scoring;
    }

    private void add(String place, Document document, Consumer<List<Event>> scoring) {
        String before = places.putIfAbsent(document.id(), place);
        if (before == null) {
            items.add(new GoldItem(place, document, scoring));
        } else {
            fault(place, "the id \"" + document.id() + "\" is already that of " + before + "; give each text one of its own");
        }
    }

    private void lines(List<Path> files, Line reader) throws IOException {
        for (Path file : files) {
            List<String> lines = lines(file);
            for (int i = 0; i < lines.size(); i++) {
                String place = file + ":" + (i + 1);
                String line = lines.get(i).strip();
                if (!line.isEmpty()) {
                    try {
                        reader.read(place, line);
                    } catch (GoldException e) {
                        fault(place, String.valueOf(e.getMessage()));
                    }
                }
            }
        }
    }

    /** All lines of a file in UTF-8, with or without a byte order mark. */
    private static List<String> lines(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + ": is a folder; name the gold files in it");
        }
        byte[] bytes = Files.readAllBytes(file);
        try {
            String text = StandardCharsets.UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return (text.startsWith("\ufeff") ? text.substring(1) : text).lines().toList();
        } catch (CharacterCodingException e) {
            throw new IOException(file + ": is no UTF-8 text; convert it to UTF-8", e);
        }
    }

    private void fault(String place, String reason) {
        faults++;
        console.message(place, reason);
    }

    List<GoldItem> items() {
        return items;
    }

    /** How many lines could not be used. */
    int faults() {
        return faults;
    }
}
