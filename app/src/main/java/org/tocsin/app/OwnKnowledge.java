package org.tocsin.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tocsin.coder.BundledKnowledge;
import org.tocsin.knowledge.Knowledge;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What a user adds to the knowledge that comes with Tocsin.
 *
 * @param rules folders of rules
 * @param folders folders laid out as the knowledge is
 */
record OwnKnowledge(List<Path> rules, List<Path> folders) {

    static final OwnKnowledge NONE = new OwnKnowledge(List.of(), List.of());

    OwnKnowledge {
        rules = List.copyOf(rules);
        folders = List.copyOf(folders);
    }

    /** @throws CommandLine.ParameterException if one of the folders is not there */
    static void check(CommandSpec spec, List<Path> folders) {
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                throw new CommandLine.ParameterException(spec.commandLine(), "--knowledge: there is no folder " + folder);
            }
        }
    }

    /**
     * The knowledge that comes with Tocsin and what is added to it.
     *
     * @throws org.tocsin.knowledge.KnowledgeException if files hold faults
     */
    Knowledge read() {
        return BundledKnowledge.with(rules, folders);
    }
}
