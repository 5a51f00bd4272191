package org.tocsin.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.evaluation.TimeMentionScore.Expression;

/** How time expressions are compared with gold. */
class TimeMentionScoreTest {

    private final List<String> faults = new ArrayList<>();

    private static Expression gold(int start, int end, String type, String value) {
        return new Expression(start, end, type, value);
    }

    private static Expression mine(int start, int end, String value) {
        return new Expression(start, end, "", value);
    }

    private String cells(List<Expression> golds, List<Expression> mines) {
        TimeMentionScore score = new TimeMentionScore();
        score.add("t", golds, mines, faults);
        return score.cells();
    }

    @Test
    void aDayMayStandInOtherWordsAndAFinerTime() {
        assertThat(cells(
                        List.of(gold(0, 6, "DATE", "2024-01-23")), List.of(mine(0, 12, "2024-01-23TNI"))))
                .isEqualTo("1 | 0.000 | 1.000 | 1.000 | 1.000 | 0.000 | 0.000 | 1.000");
        assertThat(faults).containsExactly("t at 0: 2024-01-23, found 2024-01-23TNI");
    }

    @Test
    void durationsAreNeitherRightNorWrong() {
        assertThat(cells(List.of(gold(0, 6, "DURATION", "P3D")), List.of(mine(0, 6, "P2D"))))
                .isEqualTo("0 | – | – | – | – | – | – | –");
    }

    @Test
    void oneOfOursMeetsOneOfTheGold() {
        assertThat(cells(
                        List.of(gold(0, 6, "DATE", "2024"), gold(10, 16, "DATE", "2025")), List.of(mine(0, 16, "2024"))))
                .isEqualTo("2 | 0.000 | 1.000 | 0.500 | 0.667 | 1.000 | 0.667 | –");
        assertThat(faults).containsExactly("t at 10: 2025 not found");
    }
}
