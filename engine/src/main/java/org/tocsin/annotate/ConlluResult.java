package org.tocsin.annotate;

/** What came of one document of a CoNLL-U file. */
public sealed interface ConlluResult {

    /**
     * A document that was read.
     *
     * @param line the line where it starts, from 1
     * @param document the document
     */
    record Read(int line, AnnotatedDocument document) implements ConlluResult {}

    /**
     * A document that could not be read; the next one is not affected.
     *
     * @param error where and why
     */
    record Broken(ConlluException error) implements ConlluResult {}
}
