package org.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of one's own beside what comes with Tocsin, as text and as lines of JSON. */
class KnowledgeDiffCommandTest {

    @TempDir
    private Path folder;

    @Test
    void aFolderBesideWhatComesWithTocsin() throws IOException {
        Files.createDirectories(folder.resolve("actors"));
        Files.writeString(folder.resolve("actors/own.yaml"), """
                - {id: zenda-front, name: Zenda Front, kind: group}
                - {id: hamas, add: true, aliases: [Zenda Hamas Wing]}
                """, StandardCharsets.UTF_8);

        CommandLineRun text = CommandLineRun.of(WordCoder::make, "knowledge", "diff", folder.toString());
        CommandLineRun lines = CommandLineRun.of(WordCoder::make, "knowledge", "diff", folder.toString(), "--format", "jsonl");

        assertThat(text.status()).as(text.err()).isZero();
        assertThat(text.out()).isEqualTo("changed actor hamas\n  aliases + Zenda Hamas Wing\nadded actor zenda-front\n");
        assertThat(text.err()).isEqualTo("tocsin: 1 added, 0 removed, 1 changed\n");
        assertThat(lines.out().lines()).first().isEqualTo("{\"change\":\"changed\",\"kind\":\"actor\",\"id\":\"hamas\",\"fields\":"
                + "[{\"field\":\"aliases\",\"removed\":[],\"added\":[\"Zenda Hamas Wing\"]}]}");
    }

    @Test
    void aFolderThatIsNotThere() {
        CommandLineRun run = CommandLineRun.of(WordCoder::make, "knowledge", "diff", folder.resolve("none").toString());

        assertThat(run.status()).isEqualTo(Program.WRONG_USAGE);
        assertThat(run.err()).startsWith("tocsin: there is no folder " + folder.resolve("none"));
    }
}
