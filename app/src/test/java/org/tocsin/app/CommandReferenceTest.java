package org.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Holds docs/commands.md equal to the commands of the program. */
class CommandReferenceTest {

    private static final Path FILE = Path.of("..", "docs", "commands.md");
    private static final String WRITE = "tocsin.docs.write";

    @Test
    void theReferenceEqualsTheProgram() throws IOException {
        String expected = reference();
        if (Boolean.getBoolean(WRITE)) {
            Files.writeString(FILE, expected, StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(FILE, StandardCharsets.UTF_8))
                .as("docs/commands.md; to write it anew: mvn -pl app -am test -Dtest=CommandReferenceTest "
                        + "-Dsurefire.failIfNoSpecifiedTests=false -D" + WRITE + "=true")
                .isEqualTo(expected);
    }

    private static String reference() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Console console = new Console(
                InputStream.nullInputStream(), OutputStream.nullOutputStream(), nowhere, false, false, false, 100, true);
        CommandLine commands = Program.commands(console, WordCoder::make);
        StringBuilder text = new StringBuilder("# Commands\n\nMade from the program; what `--help` prints.\n");
        append(text, commands);
        return text.toString();
    }

    private static void append(StringBuilder text, CommandLine command) {
        String usage = command.getUsageMessage(Ansi.OFF).replace(System.lineSeparator(), "\n");
        text.append(String.format(Locale.ROOT, "\n## %s\n\n```\n%s```\n", command.getCommandSpec().qualifiedName(), usage));
        command.getSubcommands().values().forEach(each -> append(text, each));
    }
}
