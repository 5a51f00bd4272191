package org.tocsin.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tocsin.annotate.AnnotatedDocument;
import org.tocsin.annotate.ConlluReader;
import org.tocsin.annotate.Sentence;

/**
 * A short document with its parse, as CoreNLP made it, and what is expected of it. The expectations are comments of the
 * CoNLL-U file: {@code # expect struck subject = forces, troops}.
 *
 * @param document the parse
 * @param expectations in order
 */
public record ParsedCase(AnnotatedDocument document, List<Expectation> expectations) {

    private static final String DOCUMENT = "# newdoc ";
    private static final String EXPECT = "# expect ";

    public ParsedCase {
        expectations = List.copyOf(expectations);
    }

    /**
     * One expectation.
     *
     * @param about what stands before the equals sign
     * @param value what stands after it, which may be nothing
     */
    public record Expectation(String about, String value) {

        static Expectation of(String line) {
            int equals = line.indexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException("an expectation needs \"=\": " + line);
            }
            return new Expectation(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
        }

        /** The values between commas; none where nothing stands there. */
        public List<String> values() {
            return parts(value, ",");
        }

        /** The words of {@link #about}. */
        public List<String> words() {
            return parts(about, " ");
        }

        /** The pieces of a text between separators, without white space around them; empty ones are left out. */
        public static List<String> parts(String text, String separator) {
            return Arrays.stream(text.split(separator, -1)).map(String::strip).filter(part -> !part.isEmpty()).toList();
        }
    }

    /**
     * The cases of a resource.
     *
     * @param beside the class in whose package it lies
     * @param name its file name
     */
    public static List<ParsedCase> read(Class<?> beside, String name) {
        List<ParsedCase> cases = new ArrayList<>();
        StringBuilder block = new StringBuilder();
        for (String line : text(beside, name).split("\n", -1)) {
            if (line.startsWith(DOCUMENT) && !block.isEmpty()) {
                cases.add(of(block.toString(), name));
                block.setLength(0);
            }
            block.append(line).append('\n');
        }
        cases.add(of(block.toString(), name));
        return cases;
    }

    private static ParsedCase of(String block, String name) {
        List<Expectation> expectations = block.lines()
                .filter(line -> line.startsWith(EXPECT))
                .map(line -> Expectation.of(line.substring(EXPECT.length())))
                .toList();
        return new ParsedCase(new ConlluReader().read(new StringReader(block), name).get(0), expectations);
    }

    private static String text(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("there is no " + name + " beside " + beside.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }

    /** The only sentence. */
    public Sentence sentence() {
        return document.sentences().get(0);
    }

    @Override
    public String toString() {
        return document.zoned().document().text().replace('\n', ' ');
    }
}
