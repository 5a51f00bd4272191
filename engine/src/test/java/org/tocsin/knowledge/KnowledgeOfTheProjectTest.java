package org.tocsin.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.tocsin.event.EventType;

class KnowledgeOfTheProjectTest {

    private static final Path FOLDER = Path.of("..", "knowledge");

    @Test
    void loadsWithoutFault() {
        Knowledge knowledge = KnowledgeReader.read(FOLDER);

        assertThat(knowledge.version()).matches("[0-9a-f]{12}");
        assertThat(knowledge.ontology().contexts()).hasSize(37);
        assertThat(knowledge.contexts()).hasSize(37).allSatisfy(context -> assertThat(context.signs()).isNotEmpty());
        assertThat(knowledge.definitions()).containsOnlyKeys(EventType.values());
        assertThat(knowledge.ontology().score(EventType.SANCTION, "expel")).isEqualTo(new Ontology.Score(4, -5.5));
        assertThat(knowledge.ontology().score(EventType.ACCUSE, null)).isEqualTo(new Ontology.Score(3, -3));
        assertThat(knowledge.ontology().score(EventType.ASSAULT, "unconventional").goldstein()).isEqualTo(-10);
        assertThat(knowledge.ontology().cameo()).containsKeys("195", "0871", "2042").hasSizeGreaterThan(300);
        assertThat(knowledge.countries()).extracting(Country::code).contains("AFG", "IRQ", "USA").doesNotHaveDuplicates();
        assertThat(knowledge.actors()).extracting(ActorEntry::id).doesNotHaveDuplicates();
    }
}
