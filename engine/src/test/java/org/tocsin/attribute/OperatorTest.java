package org.tocsin.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tocsin.event.Factuality;
import org.tocsin.event.Stage;

class OperatorTest {

    private static Reading read(Operator... innermostFirst) {
        Reading reading = new Reading(Factuality.ASSERTED, Stage.ACCOMPLISHED);
        for (Operator operator : innermostFirst) {
            reading = operator.apply(reading);
        }
        return reading;
    }

    @Test
    void aDeniedPlanIsDeniedAndPlanned() {
        assertThat(read(Operator.PLAN, Operator.DENY)).isEqualTo(new Reading(Factuality.DENIED, Stage.PLANNED));
    }

    @Test
    void aPlanThatOthersChargeIsAllegedAndPlanned() {
        assertThat(read(Operator.PLAN, Operator.ALLEGE)).isEqualTo(new Reading(Factuality.ALLEGED, Stage.PLANNED));
    }

    @Test
    void aFoiledPlanIsAnAssertedAttempt() {
        assertThat(read(Operator.PLAN, Operator.FOIL)).isEqualTo(new Reading(Factuality.ASSERTED, Stage.ATTEMPTED));
    }

    @Test
    void aDeniedAllegationIsDenied() {
        assertThat(read(Operator.ALLEGE, Operator.DENY).factuality()).isEqualTo(Factuality.DENIED);
    }

    @Test
    void whatNobodyClaimedIsNotThereforeUndone() {
        assertThat(read(Operator.CLAIM, Operator.NEGATE).factuality()).isEqualTo(Factuality.ASSERTED);
    }

    @Test
    void aDemandNotToActIsHypothetical() {
        assertThat(read(Operator.NEGATE, Operator.WANT).factuality()).isEqualTo(Factuality.HYPOTHETICAL);
    }

    @Test
    void onlyWhatIsTakenForTrueBecomesHistory() {
        assertThat(read(Operator.PASS).factuality()).isEqualTo(Factuality.HISTORICAL);
        assertThat(read(Operator.DENY, Operator.PASS).factuality()).isEqualTo(Factuality.DENIED);
    }
}
