package org.tocsin.annotate;

import org.tocsin.document.Span;

/**
 * One token of a parsed sentence.
 *
 * @param index from 0 within the sentence
 * @param span where it stands in its field
 * @param form the words as written
 * @param lemma the base form; of names the form itself
 * @param tag Penn Treebank part of speech
 * @param entity what a recognizer took it for
 * @param head index of the head token; -1 for the root and for tokens of a sentence that was not parsed
 * @param relation basic Universal Dependencies relation to the head ("nsubj:pass"); "root" for the root, "" where not
 *     parsed
 */
public record Token(
        int index, Span span, String form, String lemma, String tag, EntityClass entity, int head, String relation) {

    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isProperNoun() {
        return tag.startsWith("NNP");
    }

    public boolean isPronoun() {
        return tag.startsWith("PRP") || tag.equals("WP");
    }
}
