package org.tocsin.evaluation;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tocsin.annotate.AnnotatedDocument;
import org.tocsin.annotate.ConlluReader;
import org.tocsin.annotate.ConlluWriter;
import org.tocsin.corenlp.CoreNlpAnnotator;
import org.tocsin.document.Document;
import org.tocsin.document.Zoner;
import org.tocsin.ingest.Inputs;
import org.tocsin.ingest.Intake;
import org.tocsin.knowledge.Example;
import org.tocsin.knowledge.Rule;
import org.tocsin.pipeline.Pipeline;

/**
 * Ready parses to measure with, in a CoNLL-U file: of given texts, and of the examples of all rules, each of which is a
 * document of one sentence.
 */
final class Parses {

    private static final String EXAMPLE = "example/";

    private Parses() {}

    /**
     * Parses and writes.
     *
     * @param texts files or folders as {@code tocsin code} reads them
     * @throws IllegalArgumentException when one of them cannot be read
     */
    static void write(List<String> texts, List<Rule> rules, Pipeline pipeline, Path file) throws IOException {
        List<Document> documents = new ArrayList<>(documents(texts));
        documents.addAll(examples(rules));
        CoreNlpAnnotator annotator = new CoreNlpAnnotator();
        Zoner zoner = new Zoner();
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            for (Document document : documents) {
                new ConlluWriter().write(annotator.annotateChosen(zoner.zone(document), pipeline::worthParsing), out);
            }
        }
    }

    /** What {@link #write} wrote. */
    static List<AnnotatedDocument> read(Path file) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return new ConlluReader().read(reader, file.toString());
        }
    }

    /** The articles among the documents: those that are no examples of rules. */
    static List<AnnotatedDocument> articles(List<AnnotatedDocument> documents) {
        return documents.stream().filter(document -> !id(document).startsWith(EXAMPLE)).toList();
    }

    static int sentences(List<AnnotatedDocument> documents) {
        return documents.stream().mapToInt(document -> document.sentences().size()).sum();
    }

    /** The size of the texts in UTF-8. */
    static long bytes(List<AnnotatedDocument> documents) {
        return documents.stream()
                .mapToLong(document -> document.zoned().document().text().getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }

    private static String id(AnnotatedDocument document) {
        return document.zoned().document().id();
    }

    /**
     * The articles of files or folders.
     *
     * @throws IllegalArgumentException when one of them cannot be read
     */
    static List<Document> documents(List<String> texts) {
        List<Document> documents = new ArrayList<>();
        for (Intake intake : Inputs.of(texts, InputStream.nullInputStream())) {
            if (intake instanceof Intake.Article article) {
                documents.add(article.document());
            } else if (intake instanceof Intake.Failed failed) {
                throw new IllegalArgumentException(failed.input() + ": " + failed.reason());
            }
        }
        return documents;
    }

    private static List<Document> examples(List<Rule> rules) {
        List<Document> documents = new ArrayList<>();
        for (Rule rule : rules) {
            List<Example> examples = new ArrayList<>(rule.examples());
            examples.addAll(rule.counterExamples());
            for (Example example : examples) {
                String id = EXAMPLE + rule.id() + "/" + documents.size();
                documents.add(new Document(id, null, null, null, null, null, "en", example.text()));
            }
        }
        return documents;
    }
}
