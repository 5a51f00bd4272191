package org.tocsin.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.tocsin.convert.Conversion;
import org.tocsin.convert.Known;
import org.tocsin.convert.csv.CsvActors;
import org.tocsin.convert.geonames.GeoNamesDump;
import org.tocsin.convert.ofac.SdnFile;
import org.tocsin.convert.petrarch.PetrarchFile;
import org.tocsin.convert.wikidata.WikidataDump;
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
            "Writes actors/imported.yaml, actors/roles.tsv, rules/imported.yaml and rules/sets.yaml in DIR; files of these names "
                    + "are replaced. Faults of the files are named by line and the rest goes on. What our files cannot say is "
                    + "counted, and of verbs listed by line with the reason in not-imported.tsv. Exit status 1 where there are "
                    + "faults."
        })
final class KnowledgeImportCommand implements Callable<Integer>, Program.Verbose {

    private static final String LEFT_OUT = "not-imported.tsv";
    private static final long LARGEST_LIST = 1L << 30;

    private final Console console;

    @Parameters(
            index = "0",
            paramLabel = "FORM",
            description = {
                "${COMPLETION-CANDIDATES}.",
                "petrarch: PETRARCH's dictionaries of actors, agents and verbs.",
                "csv: a table id,name,kind,country,sectors,aliases,since,until with \";\" in lists.",
                "ofac: the list of specially designated nationals of the United States, sdn.xml; organisations, and of persons those "
                        + "whose title is an office of the state that their program is about.",
                "geonames: GeoNames' tables of places, allCountries.zip, those of single countries, or the text in them; written to "
                        + "places/geonames.gaz.",
                "wikidata: a dump of Wikidata in JSON, whole or in part, an entity a line; organisations, and holders of public office "
                        + "with their terms."
            })
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Form form;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "Files in UTF-8, also packed (.gz).")
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
        CSV("csv"),
        OFAC("ofac"),
        GEONAMES("geonames"),
        WIKIDATA("wikidata");

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
        return form == Form.GEONAMES ? places() : actors();
    }

    private int places() throws IOException {
        Files.createDirectories(output.resolve("places"));
        GeoNamesDump dump = new GeoNamesDump(GeoNamesDump.Bounds.USUAL);
        dump.convert(files, output.resolve("places/geonames.gaz"));
        dump.faults().forEach(console::message);
        console.message(dump.places() + " places under " + dump.names() + " names; " + dump.others()
                + " of other kinds left out; " + Phrases.count(dump.faults().size(), "fault"));
        return dump.faults().isEmpty() ? Program.DONE : Program.FAILED;
    }

    private int actors() throws IOException {
        try (ImportFolder folder = new ImportFolder(output)) {
            Conversion conversion = new Conversion(new Known(options.read()), folder::actor);
            for (Path file : files) {
                read(new ImportSource(file), conversion);
            }
            folder.finish();
            folder.write("actors/roles.tsv", conversion.rolesTable());
            folder.write("rules/imported.yaml", conversion.rulesYaml());
            folder.write("rules/sets.yaml", conversion.setsYaml());
            folder.write(LEFT_OUT, table(conversion.lostLines()));
            report(conversion);
            return conversion.faultCount() == 0 ? Program.DONE : Program.FAILED;
        }
    }

    private void read(ImportSource source, Conversion conversion) throws IOException {
        String name = source.file().toString();
        switch (form) {
            case PETRARCH -> PetrarchFile.read(name, source.text().lines().toList(), conversion);
            case CSV -> CsvActors.read(name, source.text(), conversion);
            case OFAC -> {
                try (InputStream in = source.open(LARGEST_LIST)) {
                    SdnFile.read(name, in, conversion);
                }
            }
            case GEONAMES -> throw new IllegalStateException("places are no actors");
            case WIKIDATA -> WikidataDump.read(name, () -> source.open(Long.MAX_VALUE), conversion);
        }
    }

    private static String table(List<String> rows) {
        return rows.isEmpty() ? "" : "where\twhy\twhat\n" + String.join("\n", rows) + "\n";
    }

    private void report(Conversion conversion) {
        conversion.faults().forEach(console::message);
        for (Map.Entry<String, Integer> lost : new TreeMap<>(conversion.lost()).entrySet()) {
            console.message("not imported: " + lost.getValue() + " " + lost.getKey());
        }
        if (!conversion.lostLines().isEmpty()) {
            console.message("each of them by line: " + output.resolve(LEFT_OUT));
        }
        console.message(Phrases.count(conversion.actors(), "actor") + ", " + Phrases.count(conversion.nouns(), "noun")
                + ", " + Phrases.count(conversion.rules(), "rule") + "; "
                + Phrases.count(conversion.faultCount(), "fault"));
    }

    @Override
    public boolean verbose() {
        return options.verbose();
    }
}
