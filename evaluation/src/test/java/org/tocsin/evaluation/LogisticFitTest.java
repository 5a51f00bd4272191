package org.tocsin.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.evaluation.LogisticFit.Case;
import org.tocsin.knowledge.ConfidenceTable;

class LogisticFitTest {

    private static void add(List<Case> cases, int right, int wrong, String... signs) {
        for (int i = 0; i < right + wrong; i++) {
            cases.add(new Case(List.of(signs), i < right));
        }
    }

    /** With one sign that splits the cases, the chances are the shares of the parts: 20 of 80, and 60 of 80. */
    private static List<Case> split() {
        List<Case> cases = new ArrayList<>();
        add(cases, 20, 60);
        add(cases, 60, 20, "actor known");
        return cases;
    }

    @Test
    void aSignThatSplitsTheCasesGivesTheirShares() {
        ConfidenceTable table = LogisticFit.table(split(), 1e-9);
        assertThat(table.points().get(ConfidenceTable.BASE)).isCloseTo(Math.log(20.0 / 60), within(0.001));
        assertThat(table.points().get("actor known")).isCloseTo(2 * Math.log(3), within(0.001));
        assertThat(table.chance(List.of())).isEqualTo(0.25);
        assertThat(table.chance(List.of("actor known"))).isEqualTo(0.75);
    }

    @Test
    void aRidgeHoldsPointsNearZero() {
        double free = LogisticFit.table(split(), 1e-9).points().getOrDefault("actor known", 0.0);
        double held = LogisticFit.table(split(), 20).points().getOrDefault("actor known", 0.0);
        assertThat(held).isPositive().isLessThan(free / 2);
        assertThat(LogisticFit.table(split(), 1e6).chance(List.of("actor known"))).isEqualTo(0.5);
    }

    @Test
    void aSignThatIsAlwaysRightStaysFinite() {
        List<Case> cases = new ArrayList<>(split());
        add(cases, 5, 0, "type AGREE");
        assertThat(LogisticFit.table(cases, 1).chance(List.of("type AGREE"))).isBetween(0.3, 0.9);
    }

    @Test
    void theSameCasesGiveTheSamePoints() {
        assertThat(LogisticFit.table(split(), 3)).isEqualTo(LogisticFit.table(split(), 3));
    }
}
