package org.tocsin.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfidenceTableTest {

    @TempDir
    private Path temporary;

    private ConfidenceTable table(String rows) {
        return SmallKnowledge.in(temporary).file("rules/confidence.tsv", "sign\tpoints\tevents\tright\n" + rows).read()
                .confidence();
    }

    @Test
    void pointsAddUpToAChance() {
        ConfidenceTable table = table("any event\t0.5\t10\t6\ntrigger noun\t-1.5\t4\t1\nactor known\t2\n");
        assertThat(table.points()).isEqualTo(Map.of("any event", 0.5, "trigger noun", -1.5, "actor known", 2.0));
        // 1 / (1 + e^-0.5), 1 / (1 + e^1), 1 / (1 + e^-1)
        assertThat(table.chance(List.of())).isEqualTo(0.62);
        assertThat(table.chance(List.of("trigger noun", "type AID"))).isEqualTo(0.27);
        assertThat(table.chance(List.of("actor known", "trigger noun"))).isEqualTo(0.73);
    }

    @Test
    void knowledgeWithoutTheTableIsUndecided() {
        ConfidenceTable none = SmallKnowledge.in(temporary).read().confidence();
        assertThat(none).isEqualTo(ConfidenceTable.NONE);
        assertThat(none.chance(List.of("actor known"))).isEqualTo(0.5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "trigger\\t1 | rules/confidence.tsv:2:1: \"trigger\" is no sign, expected two words such as \"trigger noun\"",
        "trigger noun\\tmuch | rules/confidence.tsv:2:14: \"much\" is no number, expected one such as -0.25",
        "trigger noun\\t1\\ntrigger noun\\t2 | rules/confidence.tsv:3:1: the sign \"trigger noun\" is there twice, expected once"
    })
    void faults(String rows, String message) {
        String written = rows.replace("\\t", "\t").replace("\\n", "\n");
        assertThatThrownBy(() -> table(written)).isInstanceOf(KnowledgeException.class).hasMessageContaining(message);
    }
}
