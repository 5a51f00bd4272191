package org.tocsin.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tocsin knowledge}: does nothing without a command. */
@Command(
        name = "knowledge",
        description = "Looks into what Tocsin knows of actors, states, places, weapons and media.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n")
final class KnowledgeCommand implements Runnable {

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help and exit.")
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean help;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    /** The command with those under it. */
    static CommandLine with(Console console) {
        CommandLine command = new CommandLine(new KnowledgeCommand());
        command.addSubcommand(new KnowledgeShowCommand(console));
        command.addSubcommand(new KnowledgeListCommand(console));
        command.addSubcommand(new KnowledgeUnknownCommand(console));
        command.addSubcommand(new KnowledgeImportCommand(console));
        command.addSubcommand(new KnowledgeDiffCommand(console));
        return command;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "a command is missing: " + String.join(", ", spec.subcommands().keySet()));
    }
}
