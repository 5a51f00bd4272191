package org.tocsin.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Options that the commands share which code documents. */
final class CodingOptions implements Program.Verbose {

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "A folder of rules of your own, used beside those that come with Tocsin.")
    private @Nullable Path rules;

    @Option(
            names = "--knowledge",
            paramLabel = "DIR",
            description = "A folder of knowledge of your own (actors/*.yaml, actors/roles.tsv, places/*.tsv, weapons/*.tsv, "
                    + "media/*.tsv, rules/*.yaml), added to that which comes with Tocsin. May be given several times.")
    private List<Path> knowledge = new ArrayList<>();

    @Option(names = "--verbose", description = "Print the stack trace of a failure.")
    private boolean verbose;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help and exit.")
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean help;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    /** A coder with the rules and the knowledge asked for; it tells the console when it loads models. */
    Coder coder(Coder.Maker coders, Console console) {
        if (rules != null && !Files.isDirectory(rules)) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--rules: there is no folder " + rules);
        }
        OwnKnowledge.check(spec, knowledge);
        return coders.make(new OwnKnowledge(rules == null ? List.of() : List.of(rules), knowledge), console::message);
    }

    @Override
    public boolean verbose() {
        return verbose;
    }
}
