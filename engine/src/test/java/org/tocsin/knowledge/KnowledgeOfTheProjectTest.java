package org.tocsin.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tocsin.event.EventType;

class KnowledgeOfTheProjectTest {

    @Test
    void loadsWithoutFault() throws URISyntaxException {
        Knowledge knowledge = KnowledgeReader.read(folder());

        assertThat(knowledge.version()).matches("[0-9a-f]{12}");
        assertThat(knowledge.ontology().contexts()).hasSize(37);
        assertThat(knowledge.ontology().score(EventType.SANCTION, "expel")).isEqualTo(new Ontology.Score(4, -5.5));
        assertThat(knowledge.ontology().score(EventType.ACCUSE, null)).isEqualTo(new Ontology.Score(3, -3));
        assertThat(knowledge.ontology().score(EventType.ASSAULT, "unconventional").goldstein()).isEqualTo(-10);
        assertThat(knowledge.ontology().cameo()).contains("195", "0871", "2042").hasSizeGreaterThan(300);
        assertThat(knowledge.countries()).extracting(Country::code).contains("AFG", "IRQ", "USA").doesNotHaveDuplicates();
        assertThat(knowledge.actors()).extracting(ActorEntry::id).doesNotHaveDuplicates();
    }

    @Test
    void namesOnlyParentsAndSponsorsThatExist() throws URISyntaxException {
        Knowledge knowledge = KnowledgeReader.read(folder());
        Set<String> known = new HashSet<>();
        knowledge.countries().forEach(country -> known.add(country.code()));
        knowledge.actors().forEach(actor -> known.add(actor.id()));

        assertThat(knowledge.actors()).allSatisfy(actor -> {
            assertThat(known).containsAll(actor.sponsors());
            assertThat(known).containsAll(actor.parents().stream().map(ActorEntry.Parent::id).toList());
        });
    }

    /** Where the build put the knowledge: beside the file of frames. */
    private static Path folder() throws URISyntaxException {
        URL frames = Objects.requireNonNull(
                KnowledgeOfTheProjectTest.class.getResource("/tocsin-knowledge/rules/frames.yaml"));
        return Path.of(frames.toURI()).resolve("../..").normalize();
    }
}
