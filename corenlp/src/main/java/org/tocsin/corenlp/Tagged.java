package org.tocsin.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import org.tocsin.annotate.EntityClass;
import org.tocsin.annotate.Sentence;
import org.tocsin.annotate.Token;
import org.tocsin.document.FieldText;
import org.tocsin.document.Span;
import org.tocsin.document.ZoneKind;

/**
 * A tagged sentence on CoreNLP's side.
 *
 * @param labels words as the models read them, with tags, lemmas and places
 * @param entities the class of each
 * @param size how many of them stand in the text; a headline may have got a full stop more
 */
record Tagged(List<CoreLabel> labels, List<EntityClass> entities, int size) {

    /** The same as the engine knows it, not parsed. */
    Sentence sentence(FieldText field, ZoneKind zone, int index) {
        List<Token> tokens = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            CoreLabel label = labels.get(i);
            Span span = new Span(label.beginPosition(), label.endPosition());
            tokens.add(new Token(
                    i, span, field.slice(span), label.lemma(), label.tag(), entities.get(i), -1, ""));
        }
        Span span = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
        return new Sentence(field.field(), zone, index, span, tokens, false);
    }
}
