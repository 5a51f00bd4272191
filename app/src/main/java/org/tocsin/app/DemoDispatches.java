package org.tocsin.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.tocsin.document.Document;
import org.tocsin.ingest.Intake;

/**
 * The dispatches that come with Tocsin. Each file has three lines, title, source and date of publication, then an empty
 * one, then the text.
 */
final class DemoDispatches {

    static final List<String> NAMES = List.of(
            "grain-agreement", "odesa-port", "pretoria-agreement", "asad-airbase", "iraq-strikes", "iraq-reaction");

    private DemoDispatches() {}

    static List<Intake> read() throws IOException {
        List<Intake> dispatches = new ArrayList<>();
        for (String name : NAMES) {
            dispatches.add(new Intake.Article("demo/" + name, document(name), List.of()));
        }
        return dispatches;
    }

    private static Document document(String name) throws IOException {
        try (InputStream in = DemoDispatches.class.getResourceAsStream("demo/" + name + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("the program was built without its dispatch " + name);
            }
            String[] parts = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", 5);
            return new Document("demo/" + name, null, parts[1], parts[0], null, parts[2], "en", parts[4].strip());
        }
    }
}
