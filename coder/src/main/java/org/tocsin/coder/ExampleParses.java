package org.tocsin.coder;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.AnnotatedDocument;
import org.tocsin.annotate.Annotator;
import org.tocsin.annotate.ConlluReader;
import org.tocsin.annotate.ConlluWriter;
import org.tocsin.document.Document;
import org.tocsin.document.Zone;
import org.tocsin.document.ZoneKind;
import org.tocsin.document.ZonedDocument;
import org.tocsin.document.Field;
import org.tocsin.document.Span;

/**
 * The parses of rule examples, made by an annotator and kept in a CoNLL-U file between runs. A parse is taken from the
 * file only when the file says that the same annotator made it and the example's text is the same to the letter.
 */
final class ExampleParses {

    private static final String MADE_BY = "# made by ";

    private final Annotator annotator;
    private final String annotatorVersion;
    private final @Nullable Path file;
    private final Map<String, AnnotatedDocument> kept = new HashMap<>();

    /**
     * @param annotator parses what the file lacks
     * @param annotatorVersion names the annotator and its models
     * @param file where parses are kept, or null to keep none
     */
    ExampleParses(Annotator annotator, String annotatorVersion, @Nullable Path file) {
        this.annotator = annotator;
        this.annotatorVersion = annotatorVersion;
        this.file = file;
        if (file != null && Files.exists(file)) {
            read(file);
        }
    }

    private void read(Path from) {
        try (BufferedReader reader = Files.newBufferedReader(from, StandardCharsets.UTF_8)) {
            String first = reader.readLine();
            if (first != null && first.equals(MADE_BY + annotatorVersion)) {
                for (AnnotatedDocument document : new ConlluReader().read(reader, from.toString())) {
                    kept.put(document.zoned().document().text(), document);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the parses of examples in " + from + " cannot be read", e);
        }
    }

    /** The parses of some texts, in their order; the file is brought up to date. */
    Map<String, AnnotatedDocument> of(List<String> texts) {
        Map<String, AnnotatedDocument> parses = new LinkedHashMap<>();
        boolean fresh = true;
        for (String text : texts) {
            AnnotatedDocument known = kept.get(text);
            fresh &= known != null;
            parses.computeIfAbsent(text, t -> known != null ? known : parse(t));
        }
        if (file != null && !fresh) {
            write(file, parses);
        }
        return parses;
    }

    /** Examples are sentences, so the whole text is one stretch of body. */
    private AnnotatedDocument parse(String text) {
        Document document = new Document(text, null, null, null, null, null, "en", text);
        Zone body = new Zone(ZoneKind.BODY, Field.TEXT, new Span(0, text.length()));
        return annotator.annotate(new ZonedDocument(document, List.of(body), null, null), sentence -> true);
    }

    private void write(Path to, Map<String, AnnotatedDocument> parses) {
        try {
            StringWriter out = new StringWriter();
            out.write(MADE_BY + annotatorVersion + "\n");
            for (AnnotatedDocument document : parses.values()) {
                new ConlluWriter().write(document, out);
            }
            Path partial = to.resolveSibling(to.getFileName() + ".part");
            Files.writeString(partial, out.toString(), StandardCharsets.UTF_8);
            Files.move(partial, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("the parses of examples cannot be kept in " + to, e);
        }
    }
}
