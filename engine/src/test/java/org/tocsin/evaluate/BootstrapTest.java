package org.tocsin.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BootstrapTest {

    private static final Figure<DyadCount> RECALL = Figure.share("recall", DyadCount.FOUND, DyadCount.GOLD);
    private static final Figure<DyadCount> SWAPPED = Figure.share("swapped", DyadCount.EXCHANGED, DyadCount.JOINED);

    private static List<Counts<DyadCount>> texts(int right, int wrong) {
        List<Counts<DyadCount>> texts = new ArrayList<>();
        for (int i = 0; i < right + wrong; i++) {
            Counts<DyadCount> counts = new Counts<>(DyadCount.class);
            counts.add(DyadCount.GOLD);
            counts.addIf(i < right, DyadCount.FOUND);
            texts.add(counts);
        }
        return texts;
    }

    private static Score recall(int right, int wrong) {
        return Bootstrap.scores(DyadCount.class, texts(right, wrong), List.of(RECALL)).get(0);
    }

    @Test
    void theIntervalIsThatOfAShare() {
        // 0.7 +- 1.96 x sqrt(0.7 x 0.3 / 100): 0.610 to 0.790.
        Score score = recall(70, 30);
        assertThat(score.value()).isEqualTo(0.7);
        assertThat(score.low()).isBetween(0.58, 0.64);
        assertThat(score.high()).isBetween(0.76, 0.82);
    }

    @Test
    void theSameEveryTime() {
        assertThat(recall(70, 30)).isEqualTo(recall(70, 30));
        // Pinned: a generator that differed between machines would change it.
        assertThat(recall(5, 5)).isEqualTo(new Score("recall", 0.5, 0.2, 0.8, 5, 10));
    }

    @Test
    void moreTextsMakeItNarrower() {
        assertThat(recall(700, 300).high() - recall(700, 300).low()).isLessThan(recall(7, 3).high() - recall(7, 3).low());
        assertThat(recall(10, 0)).isEqualTo(new Score("recall", 1, 1, 1, 10, 10));
    }

    @Test
    void nothingToJudgeIsNoNumber() {
        Score none = Bootstrap.scores(DyadCount.class, texts(3, 0), List.of(SWAPPED)).get(0);
        assertThat(none.value()).isNaN();
        assertThat(none.low()).isNaN();
        assertThat(none.whole()).isZero();
        assertThat(Bootstrap.scores(DyadCount.class, List.of(), List.of(RECALL)).get(0).value()).isNaN();
    }
}
