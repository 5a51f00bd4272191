package org.tocsin.attribute;

import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.Sentence;

/** Tells who is quoted with the words of a document. */
@FunctionalInterface
public interface Quoted {

    /** Nobody is. */
    Quoted NOBODY = (sentence, token) -> null;

    /** Who is quoted with a token of a sentence, or null where it is not quoted or nobody is named. */
    Stance.@Nullable Speaker speaker(Sentence sentence, int token);
}
