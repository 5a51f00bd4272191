package org.tocsin.ingest;

import java.util.List;
import org.tocsin.annotate.AnnotatedDocument;
import org.tocsin.document.Document;

/** What came of one document of the input. */
public sealed interface Intake {

    /** The file it came from, as given, with the line where one file holds many: {@code reports.jsonl:12}. */
    String input();

    /**
     * An article to be annotated.
     *
     * @param input where it came from
     * @param document the article
     * @param warnings what was left out of it and why
     */
    record Article(String input, Document document, List<String> warnings) implements Intake {
        public Article {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * A document that came with its parses.
     *
     * @param input where it came from
     * @param document the document
     */
    record Parsed(String input, AnnotatedDocument document) implements Intake {}

    /**
     * An input that could not be read.
     *
     * @param input where it came from
     * @param reason why, and what to do where that is known
     */
    record Failed(String input, String reason) implements Intake {}

    /**
     * A document that was passed over, since one with the same id and the same text came before.
     *
     * @param input where it came from
     * @param id the id
     */
    record Repeated(String input, String id) implements Intake {}
}
