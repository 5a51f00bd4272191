package org.tocsin.ingest;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/** Reads a file with one JSON object, several of them, or an array of objects. */
final class JsonReader implements ArticleReader {

    private final String input;
    private final JsonParser parser;
    private boolean broken;
    private int line;

    JsonReader(String input, InputStream stream) {
        this.input = input;
        this.parser = JsonFields.MAPPER.createParser(stream);
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public @Nullable Intake next() {
        if (broken) {
            return null;
        }
        try {
            JsonToken token = parser.nextToken();
            while (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) {
                token = parser.nextToken();
            }
            return token == null ? null : document();
        } catch (JacksonException e) {
            broken = true;
            String place = input + ":" + e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr();
            return new Intake.Failed(place, JsonFields.reason(e) + "; nothing after it was read");
        }
    }

    private Intake document() {
        line = parser.currentTokenLocation().getLineNr();
        JsonNode node = parser.readValueAsTree();
        try {
            return JsonFields.of(node).article(input + ":" + line);
        } catch (UnreadableInputException e) {
            return new Intake.Failed(input + ":" + line, String.valueOf(e.getMessage()));
        }
    }
}
