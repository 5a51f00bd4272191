package org.tocsin.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tocsin.event.CoderVersion;
import org.tocsin.explain.SentenceExplanation.EventReason;
import org.tocsin.knowledge.ConfidenceTable;
import org.tocsin.knowledge.Knowledge;
import org.tocsin.testing.ParsedCase;
import org.tocsin.testing.ProjectKnowledge;

/** What confidence rests on, over the ready parses of the pipeline's test. */
class ConfidenceSignsTest {

    private static final Knowledge KNOWLEDGE = ProjectKnowledge.knowledge();

    private static final List<String> KINDS = List.of(
            "type", "actor", "recipient", "sides", "acting", "undergoing", "trigger", "factuality", "primary", "sentence");

    private static List<EventReason> reasons() {
        Pipeline pipeline = new Pipeline(KNOWLEDGE, new CoderVersion("1", "test"));
        List<EventReason> reasons = new ArrayList<>();
        for (ParsedCase parsed : ParsedCase.read(PipelineTest.class, "events.conllu")) {
            pipeline.explain(parsed.document()).sentences().forEach(sentence -> reasons.addAll(sentence.events()));
        }
        return reasons;
    }

    @Test
    void everyEventHasOneSignOfEachKindAndTheChanceThatTheySum() {
        assertThat(reasons()).hasSizeGreaterThan(20).allSatisfy(reason -> {
            assertThat(reason.signs()).extracting(sign -> sign.split(" ", 2)[0]).containsExactlyInAnyOrderElementsOf(KINDS);
            assertThat(reason.event().confidence()).isEqualTo(KNOWLEDGE.confidence().chance(reason.signs()));
        });
    }

    @Test
    void signsSayWhatIsThere() {
        assertThat(reasons()).allSatisfy(reason -> {
            assertThat(reason.signs()).contains("type " + reason.event().type());
            assertThat(reason.signs().contains("actor none")).isEqualTo(reason.event().actor().isEmpty());
            assertThat(reason.signs().contains("sides both")).isEqualTo(
                    !reason.event().actor().isEmpty() && !reason.event().recipient().isEmpty());
        });
    }

    /** A sign that the program never gives would be dead weight in the table. */
    @Test
    void theTableHasNoOtherKinds() {
        Set<String> kinds = new TreeSet<>();
        KNOWLEDGE.confidence().points().keySet().forEach(sign -> kinds.add(sign.split(" ", 2)[0]));
        Set<String> expected = new TreeSet<>(KINDS);
        expected.add(ConfidenceTable.BASE.split(" ", 2)[0]);
        assertThat(kinds).isEqualTo(expected);
    }
}
