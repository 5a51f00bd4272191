package org.tocsin.evaluation.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tocsin.document.Span;
import org.tocsin.event.EventType;
import org.tocsin.knowledge.Example;
import org.tocsin.knowledge.FileLocation;
import org.tocsin.knowledge.Knowledge;
import org.tocsin.knowledge.KnowledgeReader;

class CodebookTest {

    private static final Path PROJECT = Path.of("..");

    @Test
    void thePagesAreWhatTheKnowledgeMakes() throws IOException {
        assertThat(new CodebookFiles(PROJECT).faults()).isEmpty();
    }

    @Test
    void everyRuleModeAndContextIsThere() throws IOException {
        Knowledge knowledge = KnowledgeReader.read(PROJECT.resolve("knowledge"));
        String first = page("codebook.md");
        String contexts = page("codebook/contexts.md");
        assertThat(knowledge.contexts()).allSatisfy(context ->
                assertThat(contexts).contains("\n## " + context.name() + "\n\n" + context.meaning() + "\n"));
        for (EventType type : EventType.values()) {
            String page = page("codebook/" + Codebook.file(type));
            assertThat(first).contains("](codebook/" + Codebook.file(type) + ")");
            assertThat(knowledge.ontology().modes(type)).allSatisfy(mode -> assertThat(first).contains("| | " + mode + " | "));
            assertThat(knowledge.rules()).filteredOn(rule -> rule.type() == type).isNotEmpty().allSatisfy(rule ->
                    assertThat(page).contains("\n### " + rule.id() + "\n\nCAMEO " + rule.cameo() + ", "));
        }
    }

    @Test
    void linksOfTheFirstPageLeadSomewhere() throws IOException {
        List<String> headings = page("codebook.md").lines()
                .filter(line -> line.startsWith("## "))
                .map(line -> "](#" + line.substring(3).toLowerCase(java.util.Locale.ROOT).replace(' ', '-') + ")")
                .toList();
        Stream<String> links = page("codebook.md").lines().filter(line -> line.startsWith("- [") && line.contains("](#"));
        assertThat(links).isNotEmpty().allSatisfy(link -> assertThat(headings).anyMatch(link::contains));
    }

    @Test
    void rolesAreMarkedInExamples() {
        String text = "Troops shelled the [old] town.";
        Example example = new Example(
                text,
                List.of(mark("actor", 0, 6), mark("trigger", 7, 14), mark("recipient", 19, 29)),
                null, null, null, new FileLocation("x.yaml", 1, 1));
        assertThat(Markup.marked(example))
                .isEqualTo("\\[Troops\\]<sub>actor</sub> **shelled** the \\[\\[old\\] town\\]<sub>recipient</sub>.");
    }

    private static Example.Mark mark(String label, int start, int end) {
        return new Example.Mark(label, new Span(start, end));
    }

    private static String page(String name) throws IOException {
        return Files.readString(PROJECT.resolve("docs").resolve(name), StandardCharsets.UTF_8);
    }
}
