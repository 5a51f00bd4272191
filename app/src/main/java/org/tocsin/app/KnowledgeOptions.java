package org.tocsin.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tocsin.knowledge.Knowledge;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Options that the commands share which read knowledge and no news. */
final class KnowledgeOptions implements Program.Verbose {

    @Option(
            names = "--knowledge",
            paramLabel = "DIR",
            description = "A folder of knowledge of your own, added to that which comes with Tocsin. May be given several times.")
    private List<Path> folders = new ArrayList<>();

    @Option(names = "--verbose", description = "Print the stack trace of a failure.")
    private boolean verbose;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help and exit.")
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean help;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    /**
     * The knowledge that comes with Tocsin and the user's own.
     *
     * @throws org.tocsin.knowledge.KnowledgeException if files hold faults
     */
    Knowledge read() {
        OwnKnowledge.check(spec, folders);
        return new OwnKnowledge(List.of(), folders).read();
    }

    @Override
    public boolean verbose() {
        return verbose;
    }
}
