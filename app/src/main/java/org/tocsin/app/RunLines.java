package org.tocsin.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the files of a run line by line. A line that is no object is named, the rest is read. */
final class RunLines {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Console console;
    private int faults;

    RunLines(Console console) {
        this.console = console;
    }

    /** @throws IOException when the file cannot be read */
    void each(Path file, Consumer<JsonNode> reader) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    read(file + ":" + number, line, reader);
                }
            }
        }
    }

    private void read(String place, String line, Consumer<JsonNode> reader) {
        JsonNode node = null;
        try {
            node = JSON.readTree(line);
        } catch (JacksonException e) {
            // Said below, with the place.
        }
        if (node == null || !node.isObject()) {
            faults++;
            console.message(place, "is no JSON object, expected a line that \"tocsin code -o\" wrote; left out");
        } else {
            reader.accept(node);
        }
    }

    /** How many lines could not be read. */
    int faults() {
        return faults;
    }
}
