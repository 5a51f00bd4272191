package org.tocsin.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.tocsin.knowledge.Knowledge;
import org.tocsin.knowledge.Lookup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code tocsin knowledge show}: a name in, all that is known of its bearers out. */
@Command(
        name = "show",
        description = "Prints what is known under a name: actors, states, places, weapons and outlets.",
        sortOptions = false,
        footer = {
            "",
            "A date that is the first day of a year or a month stands as the year or the month, since many are known no closer. "
                    + "Exit status 1 where nobody has the name."
        })
final class KnowledgeShowCommand implements Callable<Integer>, Program.Verbose {

    private static final int NEAREST = 5;

    private final Console console;

    @Parameters(
            arity = "1..*",
            paramLabel = "NAME",
            description = "A name or other name, the id of an actor or the code of a state; several words are one name.")
    private List<String> words = new ArrayList<>();

    @Mixin
    private KnowledgeOptions options = new KnowledgeOptions();

    KnowledgeShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        String name = String.join(" ", words);
        Knowledge knowledge = options.read();
        Lookup lookup = new Lookup(knowledge);
        List<Record> found = lookup.find(name);
        if (found.isEmpty()) {
            List<String> near = lookup.nearest(name, NEAREST);
            console.message("nothing is known under the name \"" + name + "\""
                    + (near.isEmpty() ? "" : "; nearest: " + String.join(", ", near)));
            return Program.FAILED;
        }
        KnowledgeText text = new KnowledgeText(knowledge, lookup, new Ink(console.colour(), console.width()));
        String shown = found.stream().map(text::of).collect(Collectors.joining("\n"));
        console.out().write(shown.getBytes(StandardCharsets.UTF_8));
        console.out().flush();
        return Program.DONE;
    }

    @Override
    public boolean verbose() {
        return options.verbose();
    }
}
