package org.tocsin.annotate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Reads ready parses in CoNLL-U, one document at a time.
 *
 * <table><caption>Comments that are read</caption>
 * <tr><td>{@code # newdoc id = a1}</td><td>starts a document; without any the whole input is one</td></tr>
 * <tr><td>{@code # newpar}</td><td>starts a paragraph</td></tr>
 * <tr><td>{@code # text = ...}</td><td>the sentence; made from the forms and {@code SpaceAfter=No} where absent</td></tr>
 * <tr><td>{@code # title = ...}, {@code # published = 2024-01-24}, {@code # source = ...}, {@code # url = ...},
 *     {@code # language = en}, {@code # byline = ...}</td><td>of the document</td></tr>
 * <tr><td>{@code # field = title}</td><td>the sentence stands in the title</td></tr>
 * <tr><td>{@code # zone = headline}</td><td>the sentence stands in a headline or a deck of the text</td></tr>
 * </table>
 *
 * <p>The text of the document is its sentences joined by a space, and by a newline at a paragraph. Entities come from
 * {@code NER=PERSON}, {@code NER=B-ORG} and the like in the last column.
 */
public final class ConlluReader {

    /** No sentence of a person's is longer; a file that has more lines without a blank one is no CoNLL-U. */
    private static final int LONGEST_SENTENCE = 100_000;

    /**
     * Reads all documents.
     *
     * @param reader the CoNLL-U text; not closed here
     * @param input the name of the input, for messages
     * @throws ConlluException at the first line that cannot be read
     */
    public List<AnnotatedDocument> read(Reader reader, String input) {
        List<AnnotatedDocument> documents = new ArrayList<>();
        Iterator<ConlluResult> results = results(reader, input);
        while (results.hasNext()) {
            ConlluResult result = results.next();
            if (result instanceof ConlluResult.Broken broken) {
                throw broken.error();
            }
            if (result instanceof ConlluResult.Read read) {
                documents.add(read.document());
            }
        }
        return documents;
    }

    /**
     * Reads documents as they are asked for; a broken one does not keep the others from being read.
     *
     * @param reader the CoNLL-U text; not closed here
     * @param input the name of the input, for messages
     */
    public Iterator<ConlluResult> results(Reader reader, String input) {
        return new Documents(reader instanceof BufferedReader b ? b : new BufferedReader(reader), input);
    }

    private static final class Documents implements Iterator<ConlluResult> {

        private final BufferedReader reader;
        private final String input;
        private int lineNumber;
        private @Nullable String pending;
        private @Nullable ConlluResult next;

        Documents(BufferedReader reader, String input) {
            this.reader = reader;
            this.input = input;
        }

        @Override
        public boolean hasNext() {
            if (next == null) {
                next = document();
            }
            return next != null;
        }

        @Override
        public ConlluResult next() {
            if (!hasNext() || next == null) {
                throw new NoSuchElementException("no more documents in " + input);
            }
            ConlluResult result = next;
            next = null;
            return result;
        }

        private @Nullable ConlluResult document() {
            ConlluDocument document = null;
            ConlluSentence sentence = null;
            ConlluException error = null;
            for (String line = take(); line != null; line = take()) {
                boolean comment = line.startsWith("#");
                if (comment && ConlluDocument.startsDocument(line) && document != null && (error != null || !document.empty(sentence))) {
                    pending = line;
                    break;
                }
                if (line.isBlank() && document == null) {
                    continue;
                }
                document = document == null ? new ConlluDocument(input, lineNumber) : document;
                if (error != null) {
                    continue;
                }
                try {
                    sentence = line(document, sentence, line, comment);
                } catch (ConlluException e) {
                    error = e;
                }
            }
            if (document == null) {
                return null;
            }
            return error != null ? new ConlluResult.Broken(error) : finish(document, sentence);
        }

        private ConlluResult finish(ConlluDocument document, @Nullable ConlluSentence sentence) {
            try {
                if (sentence != null) {
                    document.add(sentence);
                }
                return new ConlluResult.Read(document.line(), document.build());
            } catch (ConlluException e) {
                return new ConlluResult.Broken(e);
            }
        }

        private @Nullable ConlluSentence line(
                ConlluDocument document, @Nullable ConlluSentence open, String line, boolean comment) {
            if (line.isBlank()) {
                if (open != null) {
                    document.add(open);
                }
                return null;
            }
            ConlluSentence sentence = open == null ? new ConlluSentence(input, lineNumber) : open;
            if (comment) {
                document.comment(line);
                sentence.comment(line);
            } else if (sentence.size() >= LONGEST_SENTENCE) {
                throw new ConlluException(
                        input, lineNumber, "more than " + LONGEST_SENTENCE + " tokens without a blank line; expected a blank line after each sentence");
            } else {
                sentence.token(line, lineNumber);
            }
            return sentence;
        }

        private @Nullable String take() {
            String line = pending;
            if (line != null) {
                pending = null;
                return line;
            }
            try {
                line = reader.readLine();
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + input + " after line " + lineNumber, e);
            }
            lineNumber += line == null ? 0 : 1;
            return lineNumber == 1 && line != null && line.startsWith("\uFEFF") ? line.substring(1) : line;
        }
    }
}
