package org.tocsin.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.Inputs;
import org.tocsin.ingest.Intake;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tocsin code}: inputs in, coded events out. */
@Command(
        name = "code",
        description = "Codes news into events and incidents.",
        sortOptions = false,
        footer = {
            "",
            "With -o, the folder gets documents.jsonl, events.jsonl, mentions.jsonl and incidents.jsonl; files of these "
                    + "names in it are replaced. Without it, events go to standard output."
        })
final class CodeCommand implements Callable<Integer>, Program.Verbose {

    /** A few articles' size. */
    private static final long LONG_RUN_BYTES = 50_000;

    private final Console console;
    private final Coder.Maker coders;

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "Text, HTML, JSON Lines or CoNLL-U files, folders of them, or - for standard input.")
    private List<String> inputs = new ArrayList<>();

    @Option(names = {"-o", "--output"}, paramLabel = "DIR", description = "Write the four files into this folder.")
    private @Nullable Path output;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How events are written to standard output: ${COMPLETION-CANDIDATES} (default: table). With -o, "
                    + "csv writes events.csv beside the four files.")
    private @Nullable Format format;

    @Option(
            names = "--link",
            paramLabel = "OVER",
            defaultValue = "all",
            description = "Join events into incidents over the documents of this run, within each document, or not: "
                    + "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Linking linking = Linking.ALL;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Code this many documents at a time (default: the number of processors). The output is the "
                    + "same for any number.")
    private @Nullable Integer threads;

    @Mixin
    private PublicationOption publication = new PublicationOption();

    @Mixin
    private CodingOptions options = new CodingOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    CodeCommand(Console console, Coder.Maker coders) {
        this.console = console;
        this.coders = coders;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        int count = threadCount();
        UnaryOperator<Intake> dating = publication.dating();
        if (output != null && format == Format.TABLE) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--format table is for standard output and does not go with -o");
        }
        Coder coder = options.coder(coders, console);
        Inputs found = Inputs.of(inputs, console.in());
        try (Results results = results();
                Progress progress = progress(found)) {
            return new CodingRun(console, coder, linking, options.verbose())
                    .run(dated(found, dating), results, count, progress);
        }
    }

    private static Iterator<Intake> dated(Inputs inputs, UnaryOperator<Intake> dating) {
        Iterator<Intake> read = inputs.iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return read.hasNext();
            }

            @Override
            public Intake next() {
                return dating.apply(read.next());
            }
        };
    }

    /** A bar for a person who would have to wait, unless a table runs over the same screen. */
    private Progress progress(Inputs found) {
        boolean shared = output == null && console.outIsTerminal();
        return console.errIsTerminal() && !shared && found.bytes() > LONG_RUN_BYTES
                ? new BarProgress(console, found.bytes())
                : Progress.NONE;
    }

    private int threadCount() {
        if (threads == null) {
            return Runtime.getRuntime().availableProcessors();
        }
        if (threads < 1) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--threads: " + threads + " is below 1");
        }
        return threads;
    }

    private Results results() throws IOException {
        if (output != null) {
            return new FolderResults(output, format == Format.CSV);
        }
        return switch (format == null ? Format.TABLE : format) {
            case TABLE -> StreamResults.table(console.out(), new Ink(console.colour(), console.width()));
            case JSONL -> StreamResults.jsonLines(console.out());
            case CSV -> StreamResults.csv(console.out());
        };
    }

    @Override
    public boolean verbose() {
        return options.verbose();
    }
}
