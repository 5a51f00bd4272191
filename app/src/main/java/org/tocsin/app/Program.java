package org.tocsin.app;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.tocsin.knowledge.KnowledgeException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** One run of the command line on given streams. */
public final class Program {

    /** Exit status: all done. */
    static final int DONE = 0;

    /** Exit status: some inputs failed, or results could not be written. */
    static final int FAILED = 1;

    /** Exit status: wrong usage. */
    static final int WRONG_USAGE = 2;

    private final Console console;
    private final CommandLine commands;

    Program(Console console, Coder.Maker coders) {
        this.console = console;
        this.commands = commands(console, coders);
    }

    /** All commands and options, for running or for describing them. */
    static CommandLine commands(Console console, Coder.Maker coders) {
        CommandLine commands = new CommandLine(new TocsinCommand());
        commands.addSubcommand(new CodeCommand(console, coders));
        commands.addSubcommand(new ExplainCommand(console, coders));
        commands.addSubcommand(new CheckCommand(console, coders));
        commands.addSubcommand(new EvaluateCommand(console, coders));
        commands.addSubcommand(new FeedCommand(console));
        commands.addSubcommand(KnowledgeCommand.with(console));
        commands.addSubcommand(new DemoCommand(console, coders));
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        commands.setUsageHelpWidth(Math.min(console.width(), 100));
        return commands;
    }

    /** Runs the command that the arguments name and gives the exit status. */
    int run(String... args) {
        PrintWriter out = new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8), true);
        commands.setOut(out);
        commands.setErr(messages());
        commands.setColorScheme(CommandLine.Help.defaultColorScheme(console.colour() ? Ansi.ON : Ansi.OFF));
        commands.setParameterExceptionHandler((wrong, arguments) -> usage(wrong));
        commands.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, command));
        return commands.execute(args);
    }

    private PrintWriter messages() {
        return new PrintWriter(new OutputStreamWriter(console.err(), StandardCharsets.UTF_8), true);
    }

    private int usage(CommandLine.ParameterException wrong) {
        console.message(Reason.of(wrong));
        CommandLine.UnmatchedArgumentException.printSuggestions(wrong, messages());
        console.err().println("Try \"" + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help\".");
        return WRONG_USAGE;
    }

    private int failed(Exception failure, CommandLine command) {
        if (!(failure instanceof IOException writing && BrokenPipe.is(writing))) {
            // The faults of a rule file come with the line and a caret under it; all else is one line.
            if (failure instanceof KnowledgeException) {
                String.valueOf(failure.getMessage()).lines().forEach(console::line);
            } else {
                console.message(Reason.of(failure));
            }
        }
        if (command.getCommand() instanceof Verbose verbose && verbose.verbose()) {
            failure.printStackTrace(console.err());
        }
        return FAILED;
    }

    /** A command that can say more about failures. */
    interface Verbose {
        /** Whether stack traces are wanted. */
        boolean verbose();
    }
}
