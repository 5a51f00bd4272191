package org.tocsin.annotate;

import java.util.function.Predicate;
import org.tocsin.document.ZonedDocument;

/** Finds sentences, tokens, tags, lemmas, entities and basic Universal Dependencies. Safe for use by many threads. */
public interface Annotator {

    /**
     * Annotates the zones of a document that are prose: headline, deck, body. Byline and dateline are passed over.
     *
     * @param document the article
     * @param worthParsing asked for each tagged sentence; where it says no the sentence comes back without a parse
     */
    AnnotatedDocument annotate(ZonedDocument document, Predicate<Sentence> worthParsing);
}
