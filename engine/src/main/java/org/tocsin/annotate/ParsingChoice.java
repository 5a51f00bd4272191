package org.tocsin.annotate;

import java.util.BitSet;
import java.util.List;

/** Chooses the sentences of a document that are worth parsing; what one is worth can hang on those beside it. */
@FunctionalInterface
public interface ParsingChoice {

    /**
     * The choice.
     *
     * @param sentences all sentences of a document, tagged; a tree that one has already changes nothing
     * @return the places in the list of those that are worth parsing
     */
    BitSet among(List<Sentence> sentences);
}
