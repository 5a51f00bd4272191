package org.tocsin.ingest;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Reads one document a line; a broken line does not keep the others from being read. */
final class JsonLinesReader implements ArticleReader {

    private final String input;
    private final BoundedLines lines;
    private int line;

    JsonLinesReader(String input, InputStream stream) {
        this.input = input;
        this.lines = new BoundedLines(stream, Limits.RAW);
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public @Nullable Intake next() throws IOException {
        for (byte[] bytes = lines.next(); bytes != null; bytes = lines.next()) {
            line = lines.number();
            if (lines.tooLong()) {
                return new Intake.Failed(input + ":" + line, Limits.tooLong("the line", Limits.RAW));
            }
            Intake intake = document(bytes);
            if (intake != null) {
                return intake;
            }
        }
        return null;
    }

    private @Nullable Intake document(byte[] bytes) {
        String place = input + ":" + line;
        try {
            String json = Decoding.text(bytes);
            if (json.isBlank()) {
                return null;
            }
            return JsonFields.of(JsonFields.MAPPER.readTree(json)).article(place);
        } catch (UnreadableInputException e) {
            return new Intake.Failed(place, String.valueOf(e.getMessage()));
        } catch (JacksonException e) {
            return new Intake.Failed(place + ":" + e.getLocation().getColumnNr(), JsonFields.reason(e));
        }
    }
}
