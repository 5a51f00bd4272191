package org.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Bad inputs, each beside a good one: the bad one is named with its reason on one line, the good one is coded, the run ends
 * with status 1 and says how many failed.
 */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class BadInputTest {

    @TempDir
    private Path folder;

    private Path write(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private Path write(String name, String content) throws IOException {
        return write(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Codes a bad file before a good one and gives the line that names the bad one, without its name. */
    private String reasonFor(Path bad) throws IOException {
        Path good = write("zz-good.txt", "Rebels struck Strelsau.");
        CommandLineRun run = CommandLineRun.of(WordCoder::make, "code", bad.toString(), good.toString(), "--format", "jsonl");
        assertThat(run.status()).as(run.err()).isEqualTo(1);
        assertThat(run.out().lines()).hasSize(1).first().asString().contains("Strelsau");
        List<String> messages = run.err().lines().toList();
        assertThat(messages).hasSize(2);
        assertThat(messages.get(1)).isEqualTo("tocsin: 1 document, 1 event, 1 incident; 1 failed");
        assertThat(messages.get(0)).startsWith("tocsin: " + bad);
        return messages.get(0).substring(("tocsin: " + bad).length());
    }

    @Test
    void anEmptyFile() throws IOException {
        assertThat(reasonFor(write("empty.txt", ""))).contains("empty");
    }

    @Test
    void aFileOfBlanks() throws IOException {
        assertThat(reasonFor(write("blank.txt", " \n\t\n"))).isNotBlank();
    }

    @Test
    void aBinaryFile() throws IOException {
        byte[] bytes = new byte[4096];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31);
        }
        bytes[0] = (byte) 0x7f;
        assertThat(reasonFor(write("binary.txt", bytes))).matches("(?i): .*(binary|not text|no text).*");
    }

    @Test
    void aPageWithoutText() throws IOException {
        assertThat(reasonFor(write("bare.html", "<!doctype html><html><head><title></title></head><body><nav></nav></body></html>")))
                .containsIgnoringCase("text");
    }

    @Test
    void aLineOfFiftyMegabytes() throws IOException {
        Path file = folder.resolve("long.jsonl");
        byte[] letters = new byte[1 << 20];
        Arrays.fill(letters, (byte) 'a');
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write("{\"id\": \"long\", \"text\": \"".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 50; i++) {
                out.write(letters);
            }
            out.write("\"}\n".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(reasonFor(file)).startsWith(":1: ").contains("MiB");
    }

    @Test
    void aMissingFile() throws IOException {
        assertThat(reasonFor(folder.resolve("missing.txt"))).isEqualTo(": no such file or folder");
    }

    @Test
    void aBrokenParse() throws IOException {
        assertThat(reasonFor(write("broken.conllu", "1\tThe\n"))).startsWith(":1");
    }

    @Test
    void bytesThatAreNoUtf8AreReadAsWindowsTextOrNamed() throws IOException {
        Path file = write("latin.txt", "Rebels struck Z\u00fcrich.".getBytes(StandardCharsets.ISO_8859_1));
        CommandLineRun run = CommandLineRun.of(WordCoder::make, "code", file.toString(), "--format", "jsonl");
        assertThat(run.err().lines()).hasSize(2).first().asString().startsWith("tocsin: " + file + ": ").contains("UTF-8");
    }

    @Test
    void aBrokenLineAmongGoodOnes() throws IOException {
        Path file = write("lines.jsonl", """
                {"id": "1", "text": "Rebels struck Strelsau."}
                not json
                {"id": "2"}
                {"id": "3", "text": 4}
                []
                {"id": "4", "text": "Troops struck Zenda."}
                """);
        CommandLineRun run = CommandLineRun.of(WordCoder::make, "code", file.toString(), "--format", "jsonl");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out().lines()).hasSize(2);
        assertThat(run.err().lines().toList()).hasSize(5).satisfiesExactly(
                line -> assertThat(line).startsWith("tocsin: " + file + ":2:"),
                line -> assertThat(line).startsWith("tocsin: " + file + ":3:"),
                line -> assertThat(line).startsWith("tocsin: " + file + ":4:"),
                line -> assertThat(line).startsWith("tocsin: " + file + ":5:"),
                line -> assertThat(line).isEqualTo("tocsin: 2 documents, 2 events, 2 incidents; 4 failed"));
    }

    @Test
    void anIdRepeatedInAnotherFile() throws IOException {
        Path one = write("1.jsonl", "{\"id\": \"a\", \"text\": \"Rebels struck Strelsau.\"}\n");
        Path same = write("2.jsonl", "{\"id\": \"a\", \"text\": \"Rebels struck Strelsau.\"}\n");
        Path other = write("3.jsonl", "{\"id\": \"a\", \"text\": \"Rebels struck Zenda.\"}\n");
        CommandLineRun run = CommandLineRun.of(
                WordCoder::make, "code", one.toString(), same.toString(), other.toString(), "--format", "jsonl");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.err().lines().toList()).satisfiesExactly(
                line -> assertThat(line).startsWith("tocsin: " + same + ":1: ").contains("coded once"),
                line -> assertThat(line).startsWith("tocsin: " + other + ":1: ").contains("other text"),
                line -> assertThat(line).isEqualTo("tocsin: 1 document, 1 event, 1 incident; 1 failed; 1 repeated"));
    }

    @Test
    void nothingGoodIsStatusOneAndNoResults() throws IOException {
        CommandLineRun run = CommandLineRun.of(WordCoder::make, "code", write("empty.txt", "").toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).endsWith("tocsin: 0 documents, 0 events, 0 incidents; 1 failed\n");
    }

    @Test
    void aFolderThatCannotBeWritten() throws IOException {
        Path good = write("good.txt", "Rebels struck Strelsau.");
        Path under = write("file", "").resolve("out");
        CommandLineRun run = CommandLineRun.of(WordCoder::make, "code", good.toString(), "-o", under.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("tocsin: ").contains(folder.resolve("file").toString()).hasLineCount(1);
    }

    @Test
    void explainNamesABadInputToo() throws IOException {
        CommandLineRun run = CommandLineRun.of(WordCoder::make, "explain", folder.resolve("missing.txt").toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("tocsin: " + folder.resolve("missing.txt") + ": no such file or folder\n");
    }
}
