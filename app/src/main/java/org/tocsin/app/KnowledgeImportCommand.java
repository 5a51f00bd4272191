package org.tocsin.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.tocsin.convert.Conversion;
import org.tocsin.convert.CsvActors;
import org.tocsin.convert.Known;
import org.tocsin.convert.PetrarchFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tocsin knowledge import}: dictionaries of other projects in, a folder of knowledge out. */
@Command(
        name = "import",
        description = "Turns dictionaries into a folder of knowledge, to be used with --knowledge.",
        sortOptions = false,
        footer = {
            "",
            "Writes actors/imported.yaml and actors/roles.tsv in DIR; files of these names are replaced. Faults of the files are "
                    + "named by line and the rest goes on; what our files cannot say is counted. Exit status 1 where there "
                    + "are faults."
        })
final class KnowledgeImportCommand implements Callable<Integer>, Program.Verbose {

    private final Console console;

    @Parameters(index = "0", paramLabel = "FORM", description = "${COMPLETION-CANDIDATES}: PETRARCH's dictionaries of actors and "
            + "agents, or a table id,name,kind,country,sectors,aliases,since,until with \";\" in lists.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Form form;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "Files in UTF-8.")
    private List<Path> files = new ArrayList<>();

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "DIR", description = "The folder to write.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path output;

    @Mixin
    private KnowledgeOptions options = new KnowledgeOptions();

    KnowledgeImportCommand(Console console) {
        this.console = console;
    }

    /** What is imported. */
    enum Form {
        PETRARCH("petrarch"),
        CSV("csv");

        private final String label;

        Form(String label) {
            this.label = label;
        }

        /** The value as the command line writes it. */
        @Override
        public String toString() {
            return label;
        }
    }

    @Override
    public Integer call() throws IOException {
        Conversion conversion = new Conversion(new Known(options.read()));
        for (Path file : files) {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
            switch (form) {
                case PETRARCH -> PetrarchFile.read(file.toString(), plain.lines().toList(), conversion);
                case CSV -> CsvActors.read(file.toString(), plain, conversion);
            }
        }
        write("actors/imported.yaml", conversion.actorsYaml());
        write("actors/roles.tsv", conversion.rolesTable());
        conversion.faults().forEach(console::message);
        for (Map.Entry<String, Integer> lost : new TreeMap<>(conversion.lost()).entrySet()) {
            console.message("not imported: " + lost.getValue() + " " + lost.getKey());
        }
        console.message(Phrases.count(conversion.actors(), "actor") + ", " + Phrases.count(conversion.nouns(), "noun") + "; "
                + Phrases.count(conversion.faults().size(), "fault"));
        return conversion.faults().isEmpty() ? Program.DONE : Program.FAILED;
    }

    private void write(String name, String text) throws IOException {
        Path file = output.resolve(name);
        if (text.isEmpty()) {
            Files.deleteIfExists(file);
        } else {
            Files.createDirectories(output.resolve("actors"));
            Files.writeString(file, text, StandardCharsets.UTF_8);
        }
    }

    @Override
    public boolean verbose() {
        return options.verbose();
    }
}
