package org.tocsin.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.document.Span;

class ProseTest {

    @Test
    void aLongSentenceWithoutCommonWordsIsNone() {
        assertThat(Prose.is(sentence("qx zv wk ".repeat(20)))).isFalse();
        assertThat(Prose.is(sentence("qx zv wk ".repeat(10)))).isTrue();
    }

    @Test
    void longSentencesAreProseInAnyCase() {
        String text = "men of the SECOND BRIGADE shelled villages IN the hills AND burned houses, ".repeat(8);
        assertThat(Prose.is(sentence(text))).isTrue();
    }

    private static List<CoreLabel> sentence(String text) {
        return Splitter.split(text, new Span(0, text.length())).get(0);
    }
}
