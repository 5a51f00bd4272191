package org.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.contract.ContractChecks;
import org.tocsin.ingest.Intake;
import tools.jackson.databind.json.JsonMapper;

/** The dispatches that come with Tocsin through the whole program, models and all. */
class DemoIT {

    @TempDir
    private Path folder;

    @Test
    void theDispatchesAreCodedAndKeepTheContractForAnyNumberOfThreads() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Intake intake : DemoDispatches.read()) {
            Intake.Article article = (Intake.Article) intake;
            lines.append(JsonMapper.shared().writeValueAsString(Map.of(
                            "id", article.document().id(),
                            "title", String.valueOf(article.document().title()),
                            "source", String.valueOf(article.document().source()),
                            "published", String.valueOf(article.document().published()),
                            "text", article.document().text())))
                    .append('\n');
        }
        Path input = Files.writeString(folder.resolve("demo.jsonl"), lines, StandardCharsets.UTF_8);
        for (String threads : List.of("1", "4")) {
            CommandLineRun run = CommandLineRun.of(
                    Coder::standard, "code", input.toString(), "-o", folder.resolve(threads).toString(), "--threads", threads);
            assertThat(run.status()).as(run.err()).isZero();
        }
        for (String name : List.of("documents.jsonl", "events.jsonl", "mentions.jsonl", "incidents.jsonl")) {
            assertThat(folder.resolve("4").resolve(name)).hasSameBinaryContentAs(folder.resolve("1").resolve(name));
        }
        assertThat(Files.readAllLines(folder.resolve("1/events.jsonl"), StandardCharsets.UTF_8)).hasSizeGreaterThan(20);
        assertThat(ContractChecks.faults(folder.resolve("1"), true)).isEmpty();
    }
}
