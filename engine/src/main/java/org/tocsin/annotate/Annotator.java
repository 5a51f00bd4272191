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

    /**
     * The same, where the sentences to be parsed are chosen once all are tagged. An annotator that cannot wait for the
     * choice parses all of them.
     *
     * @param document the article
     * @param choice what is worth parsing; other sentences come back without a parse
     */
    default AnnotatedDocument annotateChosen(ZonedDocument document, ParsingChoice choice) {
        return annotate(document, sentence -> true);
    }
}
