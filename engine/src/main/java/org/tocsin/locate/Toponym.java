package org.tocsin.locate;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.Sentence;

/**
 * A place name in a document.
 *
 * @param at where its sentence stands in the document
 * @param sentence its sentence
 * @param first its first token
 * @param last its last token
 * @param key its words, folded
 * @param senses what it may stand for; none where nobody knows it
 */
record Toponym(int at, Sentence sentence, int first, int last, String key, List<Sense> senses) {

    Toponym {
        senses = List.copyOf(senses);
    }

    /** There is one name at one spot. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Toponym toponym && at == toponym.at && first == toponym.first && last == toponym.last;
    }

    @Override
    public int hashCode() {
        return Objects.hash(at, first, last);
    }

    boolean covers(int token) {
        return first <= token && token <= last;
    }

    /** The word at a distance behind the name, in lower case; "" behind the sentence. */
    String behind(int distance) {
        return word(last + distance);
    }

    /** The word at a distance before the name, in lower case; "" before the sentence. */
    String before(int distance) {
        return word(first - distance);
    }

    private String word(int token) {
        return token < 0 || token >= sentence.size() ? "" : sentence.lowerForm(token);
    }
}
