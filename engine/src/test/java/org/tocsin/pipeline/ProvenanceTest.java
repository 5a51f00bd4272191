package org.tocsin.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.annotate.AnnotatedDocument;
import org.tocsin.event.CoderVersion;
import org.tocsin.event.Event;
import org.tocsin.explain.SentenceExplanation.Step;
import org.tocsin.knowledge.ActorEntry;
import org.tocsin.knowledge.Knowledge;
import org.tocsin.knowledge.KnowledgeReader;
import org.tocsin.testing.ParsedCase;
import org.tocsin.testing.ProjectKnowledge;

/** An explanation names the user's own entry behind an actor, and an event is stamped with the knowledge that it has. */
class ProvenanceTest {

    private static final List<AnnotatedDocument> DOCUMENTS =
            ParsedCase.read(PipelineTest.class, "events.conllu").stream().map(ParsedCase::document).toList();

    @TempDir
    private Path folder;

    private static Stream<Event> events(Pipeline pipeline) {
        return DOCUMENTS.stream().flatMap(document -> pipeline.code(document).events().stream());
    }

    private static Stream<String> reasons(Pipeline pipeline) {
        return DOCUMENTS.stream()
                .flatMap(document -> pipeline.explain(document).sentences().stream())
                .flatMap(sentence -> sentence.events().stream())
                .flatMap(reason -> reason.steps().stream())
                .filter(step -> step.about().equals("names"))
                .map(Step::words);
    }

    @Test
    void anEntryThatAUserAddedToIsNamedByFileAndLine() throws IOException {
        Knowledge bundled = ProjectKnowledge.knowledge();
        Pipeline before = new Pipeline(bundled, new CoderVersion("1", bundled.version()));
        List<String> ids = bundled.actors().stream().map(ActorEntry::id).toList();
        String id = events(before)
                .flatMap(event -> event.actor().stream())
                .map(who -> String.valueOf(who.id()))
                .filter(ids::contains)
                .findFirst()
                .orElseThrow();
        Files.createDirectories(folder.resolve("actors"));
        Files.writeString(
                folder.resolve("actors/own.yaml"), "- id: " + id + "\n  add: true\n  aliases: [Zenda Guard]\n", StandardCharsets.UTF_8);

        Knowledge extended = KnowledgeReader.read(Path.of("..", "knowledge"), List.of(), List.of(folder));
        Pipeline after = new Pipeline(extended, new CoderVersion("1", extended.version()));

        assertThat(reasons(before)).noneMatch(words -> words.contains("from your knowledge"));
        assertThat(reasons(after)).anyMatch(words -> words.endsWith("from your knowledge: added to in " + folder + "/actors/own.yaml:1"));
        assertThat(events(after)).extracting(event -> event.coder().knowledge()).containsOnly(extended.version());
        assertThat(extended.version()).isNotEqualTo(bundled.version());
    }

    @Test
    void participantsCarryTheCodeOfCameo() {
        Knowledge bundled = ProjectKnowledge.knowledge();
        Pipeline pipeline = new Pipeline(bundled, new CoderVersion("1", bundled.version()));

        assertThat(events(pipeline).flatMap(event -> Stream.concat(event.actor().stream(), event.recipient().stream())))
                .isNotEmpty()
                .allSatisfy(who -> assertThat(who.code())
                        .isEqualTo(bundled.cameoActors().code(who.country(), who.sectors(), who.id())));
    }
}
