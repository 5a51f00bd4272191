package org.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.contract.ContractChecks;

/** Runs that end before their inputs do: by Ctrl-C and by a full disk, in a process of their own. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "signals and limits are those of POSIX")
@Timeout(60)
class StoppedRunTest {

    /** A build that was started in the background hands on that Ctrl-C is ignored; here it must not be. */
    private static final String EXEC = "env --default-signal=INT true && exec env --default-signal=INT \"$@\"; exec \"$@\"";

    @TempDir
    private Path folder;

    private Process start(String shell, String... args) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(
                "bash", "-c", shell + "; " + EXEC, "bash", java, "-Xmx256m", "-Xshare:auto", "-cp",
                System.getProperty("java.class.path"), "org.tocsin.app.WordMain"));
        command.addAll(List.of(args));
        return new ProcessBuilder(command).redirectError(folder.resolve("err").toFile()).start();
    }

    private String err() throws IOException {
        return Files.readString(folder.resolve("err"), StandardCharsets.UTF_8);
    }

    @Test
    void ctrlCLeavesWholeLines() throws Exception {
        Path out = folder.resolve("out");
        Process process = start(":", "code", "-", "-o", out.toString());
        int next = 0;
        while (!Files.exists(out.resolve("events.jsonl")) || Files.size(out.resolve("events.jsonl")) == 0) {
            byte[] lines = ProgramTest.lines(next, next + 500).getBytes(StandardCharsets.UTF_8);
            process.getOutputStream().write(lines);
            process.getOutputStream().flush();
            next += 500;
        }
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(130);
        assertThat(err()).contains("tocsin: stopped after ");
        assertThat(out.resolve("documents.jsonl")).isNotEmptyFile();
        assertThat(ContractChecks.faults(out, true)).isEmpty();
    }

    @Test
    void aFullDiskIsNamedAndLeavesWholeLines() throws Exception {
        Path input = Files.writeString(folder.resolve("a.jsonl"), ProgramTest.lines(0, 2000), StandardCharsets.UTF_8);
        Path out = folder.resolve("out");
        // No file may grow beyond 64 KiB: writing fails as it does on a full disk.
        Process process = start("ulimit -f 64", "code", input.toString(), "-o", out.toString());
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(err()).contains("tocsin: " + out.resolve("events.jsonl") + ": File too large");
        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(out.resolve("events.jsonl")).isNotEmptyFile();
        assertThat(ContractChecks.faults(out, true)).isEmpty();
    }
}
