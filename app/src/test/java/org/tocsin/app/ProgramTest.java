package org.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.contract.ContractChecks;

class ProgramTest {

    private static final List<String> FILES =
            List.of("documents.jsonl", "events.jsonl", "mentions.jsonl", "incidents.jsonl");

    private static final Coder.Maker NO_CODER = (rules, progress) -> {
        throw new AssertionError("no coder is needed here");
    };

    @TempDir
    private Path folder;

    /** What a run printed and its exit status. */
    private record Run(int status, String out, String err) {}

    private static Run run(Coder.Maker coders, InputStream in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = run(coders, in, out, err, args);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static int run(Coder.Maker coders, InputStream in, OutputStream out, OutputStream err, String... args) {
        PrintStream messages = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new Program(new Console(in, out, messages, false, false, false, 60, true), coders).run(args);
    }

    private static Run run(String... args) {
        return run(WordCoder::make, InputStream.nullInputStream(), args);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8).toString();
    }

    @Test
    void helpAndVersionNeedNoCoder() {
        for (String[] args : new String[][] {
            {"--help"}, {"--version"}, {"code", "--help"}, {"explain", "-h"}, {"check", "-h"}, {"demo", "--help"}
        }) {
            Run run = run(NO_CODER, InputStream.nullInputStream(), args);
            assertThat(run.status()).isZero();
            assertThat(run.out()).isNotBlank();
            assertThat(run.err()).isEmpty();
        }
        assertThat(run("--version").out()).matches("tocsin [0-9]+\\.[0-9]+\\.[0-9]+\\R");
    }

    @Test
    void wrongUsageIsStatusTwoAndNamesTheHelp() {
        assertThat(run().err()).contains("a command is missing");
        for (String[] args : new String[][] {
            {}, {"cod"}, {"code"}, {"code", "x", "--format", "xml"}, {"code", "x", "--threads", "0"},
            {"code", "x", "--link", "some"}, {"code", "x", "-o", "y", "--format", "table"},
            {"code", "x", "--rules", "no such folder"},
            {"code", "x", "--published", "24 Jan 2024"}, {"explain", "x", "--published", "2024-02-30"}, {"check", "no such folder"}
        }) {
            Run run = run(args);
            assertThat(run.status()).as(String.join(" ", args)).isEqualTo(2);
            assertThat(run.err()).startsWith("tocsin: ").contains("--help");
            assertThat(run.out()).isEmpty();
        }
    }

    @Test
    void aMissingFileIsNamedAndTheRestIsCoded() throws IOException {
        String there = file("a.txt", "Rebels struck Strelsau.");
        String missing = folder.resolve("missing.txt").toString();
        Run run = run("code", missing, there);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err().lines())
                .containsExactly(
                        "tocsin: " + missing + ": no such file or folder",
                        "tocsin: 1 document, 1 event, 1 incident; 1 failed");
        assertThat(run.out()).contains("Rebels → Strelsau", "Rebels [struck] Strelsau.");
    }

    @Test
    void brokenAndRepeatedLinesAreNamed() throws IOException {
        String input = file(
                "a.jsonl",
                """
                {"id": "1", "text": "Rebels struck Strelsau."}
                {"id": "2", "text"
                {"id": "1", "text": "Rebels struck Strelsau."}
                {"id": "1", "text": "Rebels struck Zenda."}
                {"id": "3", "text": "The crash of a coder."}
                {"id": "4", "text": "Los rebeldes atacaron.", "language": "es"}
                {"id": "5", "text": "Troops struck Zenda."}
                """);
        Run run = run("code", input, "--format", "jsonl");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out().lines()).hasSize(2);
        assertThat(run.err().lines().toList()).satisfiesExactly(
                line -> assertThat(line).startsWith("tocsin: " + input + ":2:"),
                line -> assertThat(line).startsWith("tocsin: " + input + ":3: ").contains("coded once"),
                line -> assertThat(line).startsWith("tocsin: " + input + ":4: ").contains("other text"),
                line -> assertThat(line).isEqualTo("tocsin: " + input + ":5: IllegalStateException: met the word"),
                line -> assertThat(line).startsWith("tocsin: " + input + ":6: the text is in Spanish"),
                line -> assertThat(line).isEqualTo(
                        "tocsin: 2 documents, 2 events, 2 incidents; 4 failed; 1 repeated"));
        assertThat(run("code", input, "--verbose").err()).contains("at org.tocsin.app.WordCoder.code");
    }

    @Test
    void anyNumberOfThreadsGivesTheSameBytes() throws IOException {
        String input = file("many.jsonl", lines(0, 300));
        for (String threads : List.of("1", "2", "5")) {
            Run run = run("code", input, "-o", folder.resolve(threads).toString(), "--threads", threads);
            assertThat(run.status()).isZero();
            assertThat(run.out()).isEmpty();
        }
        for (String name : FILES) {
            Path one = folder.resolve("1").resolve(name);
            assertThat(folder.resolve("2").resolve(name)).hasSameBinaryContentAs(one);
            assertThat(folder.resolve("5").resolve(name)).hasSameBinaryContentAs(one);
        }
        assertThat(ContractChecks.faults(folder.resolve("2"), true)).isEmpty();
        List<String> documents = Files.readAllLines(folder.resolve("1/documents.jsonl"), StandardCharsets.UTF_8);
        assertThat(documents).hasSize(300);
        assertThat(documents.get(299)).startsWith("{\"id\":\"299\",");
    }

    static String lines(int from, int to) {
        StringBuilder lines = new StringBuilder();
        for (int i = from; i < to; i++) {
            lines.append("{\"id\": \"").append(i).append("\", \"text\": \"😀 Rebels struck Strelsau").append(i)
                    .append(". \", \"language\": \"en\"}\n");
        }
        return lines.toString();
    }

    @Test
    void olderFilesAreReplacedAndLinkingCanBeLeftOut() throws IOException {
        String input = file("a.jsonl", lines(0, 1));
        Path out = folder.resolve("out");
        run("code", file("many.jsonl", lines(0, 9)), "-o", out.toString());
        Run run = run("code", input, "-o", out.toString(), "--link", "none", "--format", "csv");
        assertThat(run.err()).isEqualTo("tocsin: 1 document, 1 event, 0 incidents; 0 failed\n");
        assertThat(out.resolve("documents.jsonl")).content(StandardCharsets.UTF_8).hasLineCount(1);
        assertThat(out.resolve("events.csv")).content(StandardCharsets.UTF_8).hasLineCount(2);
        assertThat(ContractChecks.faults(out, false)).isEmpty();
        run("code", input, "-o", out.toString(), "--link", "document");
        assertThat(ContractChecks.faults(out, true)).isEmpty();
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        String inTheWay = file("file", "");
        Run run = run("code", file("a.txt", "x"), "-o", inTheWay);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("tocsin: " + inTheWay + ": is not a folder\n");
        Files.createDirectories(folder.resolve("out/events.jsonl"));
        assertThat(run("code", file("a.txt", "x"), "-o", folder.resolve("out").toString()).err())
                .startsWith("tocsin: " + folder.resolve("out/events.jsonl") + ": ").hasLineCount(1);
    }

    @Test
    void standardInputIsRead() {
        Run run = run(WordCoder::make, bytes("Rebels struck Strelsau."), "code", "-", "--format", "csv");
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("id,document_id,").contains(",Rebels,Rebels,").endsWith("\r\n");
    }

    @Test
    void theDayOfPublicationIsGivenToThoseThatCarryNone() throws IOException {
        String input = file(
                "a.jsonl",
                """
                {"id": "1", "text": "Rebels struck Strelsau."}
                {"id": "2", "text": "Rebels struck Strelsau.", "published": "2023-05-01"}
                {"id": "3", "text": "STRELSAU, Jan 24, 2022 (Reuters) - Rebels struck Zenda."}
                """);
        Path out = folder.resolve("out");
        run("code", input, "-o", out.toString(), "--published", "2024-01-24");
        assertThat(Files.readAllLines(out.resolve("documents.jsonl"), StandardCharsets.UTF_8)).satisfiesExactly(
                line -> assertThat(line).contains("2024-01-24"),
                line -> assertThat(line).contains("2023-05-01").doesNotContain("2024-01-24"),
                line -> assertThat(line).doesNotContain("2024-01-24"));
    }

    @Test
    void aPlainTextIsHeadedByItsHeadlineOrItsStart() {
        String prose = "Rebels struck Strelsau. Two convoys left the town before noon, and shelling was heard until the evening.";
        assertThat(run(WordCoder::make, bytes("Bridge hit near Sumy\n\n" + prose), "code", "-").out())
                .startsWith("Bridge hit near Sumy\n");
        assertThat(run(WordCoder::make, bytes(prose), "code", "-").out())
                .startsWith("Rebels struck Strelsau. Two").contains("…").doesNotContainPattern("[0-9a-f]{64}");
    }

    @Test
    void incidentsOfADocumentComeWithIt() throws IOException {
        String input = file("a.jsonl", lines(0, 2));
        assertThat(run("code", input, "--threads", "1", "--link", "document").out())
                .containsSubsequence("Strelsau0", "Incidents", "Strelsau1", "Incidents");
    }

    @Test
    void incidentsOfAllDocumentsComeAtTheEnd() throws IOException {
        String input = file("a.jsonl", lines(0, 2));
        assertThat(run("code", input, "--threads", "1").out())
                .containsSubsequence("Strelsau0", "Strelsau1", "Incidents")
                .containsOnlyOnce("Incidents");
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aDocumentWithoutEventsSaysWhyInTheTable() {
        Run run = run(WordCoder::make, bytes("All was quiet. \u001b[31m"), "code", "-");
        assertThat(run.out()).contains("no events", "- no sentence says that something struck something")
                .doesNotContain("\u001b");
    }

    @Test
    void aResultThatCannotBeWrittenIsNamed() throws IOException {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = run(WordCoder::make, bytes("x"), full, err, "code", "-");
        assertThat(status).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("tocsin: standard output: No space left on device\n");
    }

    @Test
    void checkCountsAndFailsOnFaults() {
        assertThat(run("check")).isEqualTo(new Run(0, "1 rule, 2 examples, 0 faults\n", ""));
        assertThat(run("check", folder.toString()))
                .isEqualTo(new Run(
                        1, "struck.yaml:3: the example gives no event\n1 rule, 2 examples, 1 fault\n", ""));
    }

    @Test
    void demoReadsAllItsDispatches() throws IOException {
        Run run = run("demo");
        assertThat(run.status()).isZero();
        assertThat(run.err()).startsWith("tocsin: 6 documents, ");
        assertThat(DemoDispatches.read()).hasSize(6);
    }
}
