package org.tocsin.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tocsin.coder.RuleCheck;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tocsin check}: rules in, their faults out. */
@Command(
        name = "check",
        description = "Checks rules and runs their examples. Exit status 1 where there are faults.",
        sortOptions = false)
final class CheckCommand implements Callable<Integer>, Program.Verbose {

    private final Console console;
    private final Coder.Maker coders;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "A folder of rules, or of knowledge with rules in it (default: the rules that come with Tocsin). Rules of "
                    + "your own may be without examples; how many are is noted.")
    private @Nullable Path folder;

    @Option(names = "--verbose", description = "Print the stack trace of a failure.")
    private boolean verbose;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help and exit.")
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean help;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    CheckCommand(Console console, Coder.Maker coders) {
        this.console = console;
        this.coders = coders;
    }

    @Override
    public Integer call() throws IOException {
        if (folder != null && !Files.isDirectory(folder)) {
            throw new CommandLine.ParameterException(spec.commandLine(), "there is no folder " + folder);
        }
        RuleCheck check = coders.make(OwnKnowledge.NONE, console::message).check(folder);
        StringBuilder text = new StringBuilder();
        check.faults().forEach(fault -> text.append(fault).append('\n'));
        check.notes().forEach(note -> text.append("note: ").append(note).append('\n'));
        text.append(Phrases.count(check.rules(), "rule")).append(", ");
        text.append(Phrases.count(check.examples(), "example")).append(", ");
        text.append(Phrases.count(check.faults().size(), "fault")).append('\n');
        console.out().write(text.toString().getBytes(StandardCharsets.UTF_8));
        console.out().flush();
        return check.faults().isEmpty() ? Program.DONE : Program.FAILED;
    }

    @Override
    public boolean verbose() {
        return verbose;
    }
}
