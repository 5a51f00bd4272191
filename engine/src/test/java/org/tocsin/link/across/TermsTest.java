package org.tocsin.link.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tocsin.knowledge.CommonWords;
import org.tocsin.link.Story;

/** Words of a text and what they weigh. */
class TermsTest {

    private static Terms terms(String sentence) {
        return Terms.of(new Story().say(sentence).coded());
    }

    @Test
    void wordsAreCountedInOneForm() {
        assertThat(terms("The army's attacks and the army’s attack on Peña killed 12.").counts())
                .containsEntry("army", 2).containsEntry("attack", 2).containsEntry("pena", 1).containsEntry("12", 1);
    }

    @Test
    void namesAreThoseWithinASentence() {
        assertThat(terms("Guns shelled Zenda for 3 days, 20 reports say.").names()).isEqualTo(Set.of("zenda", "20"));
    }

    @Test
    void whatIsCommonWeighsLittle() {
        Weights weights = new Weights(new CommonWords(1000, Map.of("attack", 600)));
        Direction rare = weights.direction(terms("Guns battered mills."));
        assertThat(rare.likeness(rare)).isCloseTo(1, within(1e-9));
        assertThat(rare.likeness(weights.direction(terms("Mills burned.")))).isBetween(0.3, 0.7);
        assertThat(weights.direction(terms("An attack came.")).likeness(weights.direction(terms("An attack failed."))))
                .isLessThan(0.6);
        assertThat(rare.likeness(weights.direction(terms("Nobody came.")))).isZero();
    }
}
