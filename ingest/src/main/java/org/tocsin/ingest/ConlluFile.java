package org.tocsin.ingest;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.ConlluReader;
import org.tocsin.annotate.ConlluResult;

/** Reads ready parses. */
final class ConlluFile implements ArticleReader {

    private final String input;
    private final Iterator<ConlluResult> results;
    private int line;

    ConlluFile(String input, InputStream stream) {
        this.input = input;
        this.results = new ConlluReader()
                .results(
                        new BufferedReader(new InputStreamReader(
                                stream,
                                StandardCharsets.UTF_8
                                        .newDecoder()
                                        .onMalformedInput(CodingErrorAction.REPORT)
                                        .onUnmappableCharacter(CodingErrorAction.REPORT))),
                        input);
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public @Nullable Intake next() throws IOException, UnreadableInputException {
        try {
            if (!results.hasNext()) {
                return null;
            }
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw new UnreadableInputException("not UTF-8; convert the file to UTF-8");
            }
            throw e.getCause();
        }
        ConlluResult result = results.next();
        if (result instanceof ConlluResult.Read read) {
            line = read.line();
            return new Intake.Parsed(input + ":" + line, read.document());
        }
        if (result instanceof ConlluResult.Broken broken) {
            line = broken.error().line();
            String message = String.valueOf(broken.error().getMessage());
            String place = input + ":" + line;
            return new Intake.Failed(place, message.substring(place.length() + 2));
        }
        throw new IllegalStateException("a result of unknown kind");
    }
}
