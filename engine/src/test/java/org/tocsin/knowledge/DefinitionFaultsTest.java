package org.tocsin.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.event.EventType;

/** How definitions are read, and each fault: its place, what was found, what would be valid. */
class DefinitionFaultsTest {

    private static final String ASSAULT = """
            ASSAULT:
              means: Harm.
              modes: {heavy-weapons: Guns., aerial: Aircraft.}
              borders: {PROTEST: Crowds.}
            """;

    @TempDir
    private Path temporary;

    private static String others() {
        return Stream.of(EventType.values())
                .filter(type -> type != EventType.ASSAULT)
                .map(type -> type + ": {means: Some act.}\n")
                .collect(Collectors.joining());
    }

    private SmallKnowledge definitions(String yaml) {
        return SmallKnowledge.in(temporary).file("rules/definitions.yaml", yaml);
    }

    private List<String> faults(String yaml) {
        return catchThrowableOfType(KnowledgeException.class, () -> definitions(yaml).read()).faults();
    }

    @Test
    void meaningModesAndBordersAreReadInOrder() {
        Definition assault =
                Objects.requireNonNull(definitions(ASSAULT + others()).read().definitions().get(EventType.ASSAULT));
        assertThat(assault.modes().keySet()).containsExactly("heavy-weapons", "aerial");
        assertThat(assault.borders()).containsOnlyKeys(EventType.PROTEST);
    }

    @Test
    void everyTypeIsDefined() {
        assertThat(faults(others())).singleElement().asString().contains("no definition of the type ASSAULT");
    }

    @Test
    void everyModeIsDefinedAndNoOther() {
        assertThat(faults(ASSAULT.replace("aerial", "airial") + others())).singleElement().asString()
                .startsWith("rules/definitions.yaml:1:1: ")
                .contains("[airial, heavy-weapons]", "[aerial, heavy-weapons]");
    }

    @Test
    void unknownTypesAreNamed() {
        assertThat(faults(ASSAULT.replace("PROTEST", "PROTESTS") + others())).singleElement().asString()
                .contains("unknown type \"PROTESTS\"", "did you mean \"PROTEST\"?");
        assertThat(faults(ASSAULT + others() + "ATTACK: {means: Harm.}\n")).singleElement().asString()
                .contains("unknown type \"ATTACK\"");
    }

    @Test
    void aMeaningIsNeeded() {
        assertThat(faults(ASSAULT.replace("  means: Harm.\n", "") + others())).singleElement().asString()
                .contains("ASSAULT: ", "without \"means\"");
    }
}
