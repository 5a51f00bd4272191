package org.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The names that a run of {@link WordCoder} left open. */
class KnowledgeUnknownCommandTest {

    private static final String TEXT = "Rebels struck Zenda. Rebels struck Zenda. AlphaForce struck Strelsau. Rebels struck it.";

    @TempDir
    private Path folder;

    @BeforeEach
    void code() throws IOException {
        Path news = Files.writeString(folder.resolve("news.txt"), TEXT, StandardCharsets.UTF_8);
        CommandLineRun run = CommandLineRun.of(WordCoder::make, "code", news.toString(), "-o", folder.resolve("run").toString());
        assertThat(run.status()).as(run.err()).isZero();
    }

    private CommandLineRun unknown(String... more) {
        String[] args = new String[more.length + 3];
        args[0] = "knowledge";
        args[1] = "unknown";
        args[2] = folder.resolve("run").toString();
        System.arraycopy(more, 0, args, 3, more.length);
        return CommandLineRun.of(WordCoder::make, args);
    }

    @Test
    void namesComeInOrderOfTheEventsTheyComplete() {
        CommandLineRun run = unknown();

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("""
                Zenda, actor: completes 2 of 2 events
                  Rebels struck Zenda.
                  Rebels struck Zenda.
                AlphaForce, actor: completes 0 of 1 event
                  AlphaForce struck Strelsau.
                Strelsau, actor: completes 0 of 1 event
                  AlphaForce struck Strelsau.
                """);
        assertThat(run.err()).isEqualTo("tocsin: 3 unknown names\n");
    }

    @Test
    void jsonLinesHoldTheSentencesWithTheirPlaces() {
        assertThat(unknown("--format", "jsonl").out().lines().skip(1)).first().asString()
                .startsWith("{\"kind\":\"actor\",\"name\":\"AlphaForce\",\"completes\":0,\"events\":1,\"sentences\":[{\"document_id\":")
                .endsWith("\"field\":\"text\",\"start\":42,\"end\":69,\"text\":\"AlphaForce struck Strelsau.\"}]}");
    }

    @Test
    void aBrokenLineIsNamedAndTheRestRead() throws IOException {
        Files.writeString(folder.resolve("run/events.jsonl"), "{\n", StandardOpenOption.APPEND);
        CommandLineRun run = unknown();

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("Zenda");
        assertThat(run.err()).contains("events.jsonl:5: is no JSON object").contains("3 unknown names; 1 line left out");
    }

    @Test
    void aFolderWithoutARunIsWrongUsage() {
        CommandLineRun run = CommandLineRun.of(WordCoder::make, "knowledge", "unknown", folder.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("there is no").contains("events.jsonl");
    }
}
