package org.tocsin.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.knowledge.EntryChange.Change;
import org.tocsin.knowledge.EntryChange.FieldChange;
import org.tocsin.testing.ProjectKnowledge;

/** What a user's folder adds to and changes in the project's knowledge, and the way back. */
class KnowledgeDiffTest {

    private static final Knowledge BUNDLED = ProjectKnowledge.knowledge();

    @TempDir
    private Path folder;

    private Knowledge with(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
        return KnowledgeReader.read(Path.of("..", "knowledge"), List.of(), List.of(folder));
    }

    @Test
    void theSameKnowledgeReadTwiceDiffersInNothing() {
        assertThat(KnowledgeDiff.between(BUNDLED, KnowledgeReader.read(Path.of("..", "knowledge")))).isEmpty();
    }

    @Test
    void entriesAndTheirFields() throws IOException {
        Knowledge own = with("actors/own.yaml", """
                - {id: zenda-front, name: Zenda Front, kind: group, country: NOR, sectors: [REB], since: 1999}
                - {id: hamas, add: true, aliases: [Zenda Hamas Wing]}
                """);

        assertThat(KnowledgeDiff.between(BUNDLED, own)).containsExactly(
                new EntryChange("actor", "hamas", Change.CHANGED,
                        List.of(new FieldChange("aliases", List.of(), List.of("Zenda Hamas Wing")))),
                new EntryChange("actor", "zenda-front", Change.ADDED, List.of(
                        new FieldChange("id", List.of(), List.of("zenda-front")),
                        new FieldChange("name", List.of(), List.of("Zenda Front")),
                        new FieldChange("kind", List.of(), List.of("group")),
                        new FieldChange("country", List.of(), List.of("NOR")),
                        new FieldChange("sectors", List.of(), List.of("REB")),
                        new FieldChange("since", List.of(), List.of("1999-01-01")))));
        assertThat(KnowledgeDiff.between(own, BUNDLED)).extracting(EntryChange::change).containsExactly(Change.CHANGED, Change.REMOVED);
    }

    @Test
    void rulesAndSetsToo() throws IOException {
        Knowledge own = with("rules/own.yaml", """
                - id: duel
                  type: ASSAULT
                  cameo: "190"
                  verbs: [duel]
                  roles: {actor: subject}
                  where: {object: "sword | lance"}
                """);

        assertThat(KnowledgeDiff.between(BUNDLED, own)).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo("rule");
            assertThat(change.id()).isEqualTo("duel");
            assertThat(change.fields()).contains(new FieldChange(
                    "conditions", List.of(), List.of("paths: object, test: sword | lance, wanted: true")));
        });
    }
}
