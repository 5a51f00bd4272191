package org.tocsin.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.evaluate.Reliability.Judged;

class ReliabilityTest {

    @Test
    void workedByHand() {
        Reliability reliability = Reliability.of(List.of(
                new Judged(0.3, false), new Judged(0.35, true), new Judged(0.8, true), new Judged(1.0, true)));
        assertThat(reliability.bins()).extracting(Reliability.Bin::count).containsExactly(2, 1, 1);
        assertThat(reliability.bins()).extracting(Reliability.Bin::from).containsExactly(0.3, 0.8, 0.9);
        assertThat(reliability.bins()).extracting(Reliability.Bin::right).containsExactly(0.5, 1.0, 1.0);
        // (2 x |0.325 - 0.5| + 1 x 0.2 + 1 x 0) / 4
        assertThat(reliability.calibrationError()).isCloseTo(0.1375, within(1e-12));
        // (0.09 + 0.4225 + 0.04 + 0) / 4
        assertThat(reliability.squaredError()).isCloseTo(0.138125, within(1e-12));
    }

    @Test
    void everyTenthHoldsItsLowerEnd() {
        for (int tenth = 0; tenth < 10; tenth++) {
            assertThat(Reliability.of(List.of(new Judged(tenth / 10.0, true))).bins().get(0).from()).isEqualTo(tenth / 10.0);
        }
    }

    @Test
    void nothingJudged() {
        assertThat(Reliability.of(List.of()).bins()).isEmpty();
        assertThat(Reliability.of(List.of()).calibrationError()).isNaN();
    }
}
