package org.tocsin.contract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The lines of one file, read as JSON. */
final class Records {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final String file;
    private final List<Line> lines = new ArrayList<>();

    /** A line that is a JSON object, and the name under which faults speak of it. */
    record Line(String name, JsonNode json) {

        String text(String key) {
            return json.path(key).asString("");
        }

        int number(String key) {
            return json.path(key).asInt(-1);
        }
    }

    Records(String file, List<String> lines, Faults faults) {
        this.file = file;
        for (int i = 0; i < lines.size(); i++) {
            read(file + " line " + (i + 1), lines.get(i), faults);
        }
    }

    private void read(String name, String line, Faults faults) {
        try {
            JsonNode json = MAPPER.readTree(line);
            if (json.isObject()) {
                lines.add(new Line(name, json));
            } else {
                faults.add(name, "is no JSON object");
            }
        } catch (JacksonException e) {
            faults.add(name, "is no JSON: " + e.getOriginalMessage());
        }
    }

    String file() {
        return file;
    }

    List<Line> lines() {
        return lines;
    }

    static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    /** The words from one code point to another, or null where the text has no such place. */
    static @Nullable String slice(int[] codePoints, int start, int end) {
        if (start < 0 || end < start || end > codePoints.length) {
            return null;
        }
        int[] words = Arrays.copyOfRange(codePoints, start, end);
        return new String(words, 0, words.length);
    }
}
