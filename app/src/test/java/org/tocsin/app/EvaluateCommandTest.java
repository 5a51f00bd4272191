package org.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvaluateCommandTest {

    @TempDir
    private Path folder;

    private String sample = "";

    @BeforeEach
    void copySample() throws IOException {
        try (InputStream in = EvaluateCommandTest.class.getResourceAsStream("gold-sample.jsonl")) {
            sample = file("sample.jsonl", new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8).toString();
    }

    private static CommandLineRun run(String... args) {
        return CommandLineRun.of(WordCoder::make, args);
    }

    /** Twelve gold events in twelve texts; the coder of one word gives nine and finds eight. */
    @Test
    void figuresOfTheSample() {
        CommandLineRun run = run("evaluate", sample);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).isEqualTo("tocsin: 12 texts, 9 faults of the coder; 0 lines of gold unusable, 0 not coded\n");
        assertThat(run.out().lines())
                .contains("texts coded: 12")
                .anyMatch(line -> line.matches("type recall +0\\.667  \\[0\\.\\d{3}, [01]\\.\\d{3}]  \\(8 of 12\\)"))
                .anyMatch(line -> line.matches("type precision +0\\.889 .*\\(8 of 9\\)"))
                .anyMatch(line -> line.matches("false alarms +0\\.500 .*\\(1 of 2\\)"))
                .anyMatch(line -> line.matches("actor +0\\.875 .*\\(7 of 8\\)"))
                .anyMatch(line -> line.matches("recipient +1\\.000 .*\\(8 of 8\\)"))
                .anyMatch(line -> line.matches("factuality +0\\.750 .*\\(6 of 8\\)"))
                .anyMatch(line -> line.matches("primary or not +0\\.875 .*\\(7 of 8\\)"))
                .anyMatch(line -> line.matches("mode where there is one +-  nothing to judge"))
                .anyMatch(line -> line.matches("column +5 +3 +0\\.667 +3 +0\\.667 +0\\.667 +1\\.000 .*"))
                .anyMatch(line -> line.matches("0\\.5 - 0\\.6 +9  0\\.500  0\\.778"));
    }

    @Test
    void jsonAndMissesForScripts() throws IOException {
        Path misses = folder.resolve("misses.jsonl");
        CommandLineRun run = run("evaluate", sample, "--format", "json", "--misses", misses.toString());
        JsonNode report = JsonMapper.shared().readTree(run.out());
        assertThat(report.at("/scores/type recall/part").intValue()).isEqualTo(8);
        assertThat(report.at("/tables/type/ASSAULT/gold").intValue()).isEqualTo(10);
        List<String> lines = Files.readAllLines(misses, StandardCharsets.UTF_8);
        assertThat(lines)
                .extracting(line -> JsonMapper.shared().readTree(line))
                .extracting(miss -> miss.at("/id").asString() + " " + miss.at("/kind").asString())
                .containsExactly(
                        "g03 miss", "g05 alarm", "g06 field", "g06 field", "g08 miss", "g09 field", "g09 miss", "g10 miss",
                        "g12 field");
        assertThat(lines.get(1)).contains("\"trigger\":\"struck\"", "\"text\":\"An earthquake struck Hofbau.\"");
        CommandLineRun printed = run("evaluate", sample, "--misses", "-");
        assertThat(printed.out().lines().toList()).isEqualTo(lines);
    }

    @Test
    void anyNumberOfThreadsGivesTheSameBytes() {
        assertThat(run("evaluate", sample, "--threads", "4").out()).isEqualTo(run("evaluate", sample, "--threads", "1").out());
    }

    @Test
    void badLinesAreNamedAndTheRestIsScored() throws IOException {
        String gold = file("bad.jsonl", """
                {"id": "a", "text": "Rebels struck Zenda.", "events": [{"type": "ASSAULT"}]}
                {"id": "b", "text": "Rebels struck Zenda.", "events": [{"type": "RAID"}]}

                {"id": "a", "text": "Rebels struck Hofbau.", "events": []}
                {"id": "c", "text": "The crash of a coder.", "events": []}
                {"id": "d", "type": "ASSAULT"}
                """);
        CommandLineRun run = run("evaluate", gold);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("texts coded: 2\n", "(1 of 1)");
        assertThat(run.err().lines().toList()).satisfiesExactly(
                line -> assertThat(line).startsWith("tocsin: " + gold + ":2: \"events[0].type\" \"RAID\" is not known, expected one of"),
                line -> assertThat(line).startsWith("tocsin: " + gold + ":4: the id \"a\" is already that of " + gold + ":1;"),
                line -> assertThat(line).startsWith("tocsin: " + gold + ":6: an event without a \"text\"; give"),
                line -> assertThat(line).isEqualTo("tocsin: " + gold + ":5: IllegalStateException: met the word; it counts as a "
                        + "text without events"),
                line -> assertThat(line).isEqualTo("tocsin: 2 texts, 0 faults of the coder; 3 lines of gold unusable, 1 not coded"));
        assertThat(run("evaluate", gold, "--verbose").err()).contains("at org.tocsin.app.WordCoder.code");
    }

    @Test
    void eventsByCountryTakeTheirTextsFromDocuments() throws IOException {
        String gold = file("gold.jsonl", """
                {"id": "a", "type": "ASSAULT", "mode": null, "source": [], "target": [], "dead": null, "also": []}
                {"id": "b", "type": "AID", "source": [], "target": []}
                {"id": "c", "type": "AID", "source": [], "target": []}
                """);
        String documents = file("documents.jsonl", """
                {"id": "b", "text": "Guards struck Zenda.", "published": "2000-01-01"}
                {"id": "a", "text": "Rebels struck Zenda.", "published": "2000-01-01"}
                """);
        CommandLineRun run = run("evaluate", gold, "--documents", documents);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out().lines())
                .anyMatch(line -> line.matches("type recall +0\\.500 .*\\(1 of 2\\)"))
                .anyMatch(line -> line.matches("type precision +0\\.500 .*\\(1 of 2\\)"));
        assertThat(run.err().lines().toList()).satisfiesExactly(
                line -> assertThat(line).isEqualTo("tocsin: " + gold + ":3: no text with the id \"c\" in " + documents
                        + "; add it there"),
                line -> assertThat(line).isEqualTo("tocsin: 2 texts, 2 faults of the coder; 1 line of gold unusable, 0 not coded"));
    }

    @Test
    void filesThatCannotBeRead() throws IOException {
        String missing = folder.resolve("missing.jsonl").toString();
        CommandLineRun run = run("evaluate", missing);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("tocsin: " + missing + ": no such file or folder\n");
        assertThat(run("evaluate", folder.toString()).err())
                .isEqualTo("tocsin: " + folder + ": is a folder; name the gold files in it\n");
        Path latin = Files.write(folder.resolve("latin.jsonl"), "{\"id\": \"Z\u00fcrich\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(run("evaluate", latin.toString()).err())
                .isEqualTo("tocsin: " + latin + ": is no UTF-8 text; convert it to UTF-8\n");
        CommandLineRun empty = run("evaluate", file("empty.jsonl", "\n"));
        assertThat(empty.status()).isEqualTo(1);
        assertThat(empty.err()).isEqualTo("tocsin: there is no gold text that can be used\n");
        assertThat(run("evaluate", sample, "--threads", "0").status()).isEqualTo(2);
        assertThat(run("evaluate", sample, "--format", "table").status()).isEqualTo(2);
    }
}
