package org.tocsin.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoreNlpAnnotatorTest {

    @Test
    void makingOneLoadsNothing() {
        List<String> progress = new ArrayList<>();
        CoreNlpAnnotator annotator = new CoreNlpAnnotator(CoreNlpOptions.STANDARD.withProgress(progress::add));
        assertThat(annotator).isNotNull();
        assertThat(progress).isEmpty();
        assertThat(List.of(Models.TAGGER, Models.RECOGNIZER, Models.PARSER, Models.TRUECASER))
                .noneMatch(SharedModel::started);
    }

    @Test
    void aTextWithoutALetterLoadsNothing() {
        assertThat(new CoreNlpAnnotator()
                        .annotate(Documents.of(null, " \n12,345 -- 17:30\n***\n"), sentence -> true)
                        .sentences())
                .isEmpty();
        assertThat(Models.TAGGER.started()).isFalse();
    }

    @Test
    void aBoundTooLowIsRefused() {
        assertThatThrownBy(() -> new CoreNlpOptions(19, line -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("20 tokens or more, not 19");
    }
}
