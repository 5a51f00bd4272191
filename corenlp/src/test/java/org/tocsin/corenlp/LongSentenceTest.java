package org.tocsin.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.document.Span;

class LongSentenceTest {

    @Test
    void aSentenceOfTheBoundIsWhole() {
        assertThat(cut("word ".repeat(19) + ".", 20)).hasSize(1);
    }

    @Test
    void aSemicolonGoesBeforeALaterComma() {
        assertThat(cut("a b c d e f g h ; i j k l m n , o p q r s t u v", 20))
                .containsExactly("a b c d e f g h ;", "i j k l m n , o p q r s t u v");
    }

    @Test
    void aCommaGoesBeforeNothing() {
        assertThat(cut("a b c d e f g h i j k l m n , o p q r s t u v", 20))
                .containsExactly("a b c d e f g h i j k l m n ,", "o p q r s t u v");
    }

    @Test
    void withoutAnyItIsCutAtTheBound() {
        assertThat(cut("word ".repeat(50).strip(), 20)).hasSize(3).allMatch(p -> p.split(" ", -1).length <= 20);
    }

    private static List<String> cut(String text, int longest) {
        List<CoreLabel> sentence =
                Splitter.split(text, new Span(0, text.length())).get(0);
        return LongSentence.cut(text, sentence, longest).stream()
                .map(part -> text.substring(
                        part.get(0).beginPosition(), part.get(part.size() - 1).endPosition()))
                .toList();
    }
}
