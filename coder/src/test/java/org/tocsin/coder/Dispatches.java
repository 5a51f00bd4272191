package org.tocsin.coder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.tocsin.contract.ContractChecks;
import org.tocsin.document.Document;
import org.tocsin.event.CodedDocument;
import org.tocsin.event.write.RecordJson;

/** One coder for all tests of a run, and dispatches for it. */
final class Dispatches {

    /** The models are loaded once. */
    static final Tocsin TOCSIN = Tocsin.standard();

    static final List<String> NAMES = List.of("acceptance", "harbour");

    private Dispatches() {}

    /** A dispatch: title, source and date on a line each, an empty line, the text. */
    static Document read(String name) {
        try (InputStream in = Dispatches.class.getResourceAsStream(name + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("there is no " + name + ".txt beside " + Dispatches.class.getName());
            }
            String[] parts = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", 5);
            return new Document(name, null, parts[1], parts[0], null, parts[2], "en", parts[4].strip());
        } catch (IOException e) {
            throw new UncheckedIOException(name + ".txt cannot be read", e);
        }
    }

    /** A text of its own, without a title. */
    static Document text(String id, String text) {
        return new Document(id, null, null, null, null, "2024-01-24", "en", text);
    }

    /** All records of coded documents, incidents last. */
    static List<String> records(List<CodedDocument> coded) {
        List<String> lines = new ArrayList<>(documents(coded));
        lines.addAll(events(coded));
        lines.addAll(mentions(coded));
        lines.addAll(incidents(coded));
        return lines;
    }

    /** What breaks the contract in the records of coded documents. */
    static List<String> faults(List<CodedDocument> coded) {
        return ContractChecks.faults(documents(coded), events(coded), mentions(coded), incidents(coded), true);
    }

    private static List<String> documents(List<CodedDocument> coded) {
        return coded.stream().map(RecordJson::document).toList();
    }

    private static List<String> events(List<CodedDocument> coded) {
        return coded.stream().map(CodedDocument::events).flatMap(Collection::stream).map(RecordJson::event).toList();
    }

    private static List<String> mentions(List<CodedDocument> coded) {
        return coded.stream().map(CodedDocument::mentions).flatMap(Collection::stream).map(RecordJson::mention).toList();
    }

    private static List<String> incidents(List<CodedDocument> coded) {
        return TOCSIN.link(coded).stream().map(RecordJson::incident).toList();
    }
}
