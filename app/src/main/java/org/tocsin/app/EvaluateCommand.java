package org.tocsin.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tocsin.evaluate.Finding;
import org.tocsin.evaluate.ReportJson;
import org.tocsin.evaluate.ReportText;
import org.tocsin.evaluate.Scoring;
import org.tocsin.ingest.Intake;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tocsin evaluate}: gold in, figures out. */
@Command(
        name = "evaluate",
        description = "Codes gold texts and says how right the events are, with counts and 95 %% bootstrap intervals.",
        sortOptions = false,
        footer = {
            "",
            "A line of GOLD is a text with all its events: id, text, events: [{type, and as known mode, primary, trigger, "
                    + "actor, recipient, targets, weapons, factuality, stage, casualties, contexts}]; title, published, "
                    + "style and phenomena are optional, and only fields that an event has are judged.",
            "With --documents, a line is the one event of a text: id, type, also, mode, source and target (each with "
                    + "country and sectors), dead."
        })
final class EvaluateCommand implements Callable<Integer>, Program.Verbose {

    private static final String STANDARD_OUTPUT = "-";

    private final Console console;
    private final Coder.Maker coders;

    @Parameters(arity = "1..*", paramLabel = "GOLD", description = "Gold files, JSON Lines.")
    private List<Path> gold = new ArrayList<>();

    @Option(
            names = "--documents",
            paramLabel = "DOCS",
            description = "The texts of gold that holds events alone: JSON Lines with id, text and published.")
    private @Nullable Path documents;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How figures are written: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = "--misses",
            paramLabel = "FILE",
            description = "Write each missed event, false alarm and wrong field to this file as JSON Lines; with -, to "
                    + "standard output in place of the figures.")
    private @Nullable String misses;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Code this many texts at a time (default: the number of processors). The output is the same "
                    + "for any number.")
    private @Nullable Integer threads;

    @Mixin
    private CodingOptions options = new CodingOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    EvaluateCommand(Console console, Coder.Maker coders) {
        this.console = console;
        this.coders = coders;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        int count = threadCount();
        GoldFiles files = new GoldFiles(console);
        Scoring<?> scoring = documents == null ? files.statements(gold) : files.dyads(gold, documents);
        if (files.items().isEmpty()) {
            console.message("there is no gold text that can be used");
            return Program.FAILED;
        }
        Coder coder = options.coder(coders, console);
        int failed = code(coder, files.items(), count);
        write(scoring);
        console.message(Phrases.count(files.items().size(), "text") + ", " + Phrases.count(scoring.findings().size(), "fault")
                + " of the coder; " + Phrases.count(files.faults(), "line") + " of gold unusable, "
                + failed + " not coded");
        return failed + files.faults() == 0 ? Program.DONE : Program.FAILED;
    }

    /** Codes and scores in the order of the gold. A text that the coder fails on counts as one without events. */
    private int code(Coder coder, List<GoldItem> items, int count) throws InterruptedException {
        Iterator<Intake> inputs = items.stream()
                .<Intake>map(item -> new Intake.Article(item.place(), item.document(), List.of()))
                .iterator();
        CodingRun run = new CodingRun(console, coder, Linking.NONE, options.verbose());
        int failed = 0;
        try (ParallelCoding coding = new ParallelCoding(inputs, run::outcome, count)) {
            for (GoldItem item : items) {
                Optional<Outcome> outcome = coding.next();
                if (outcome.isPresent() && outcome.get() instanceof Outcome.Coded coded) {
                    item.scoring().accept(coded.document().events());
                } else {
                    failed++;
                    item.scoring().accept(List.of());
                    outcome.ifPresent(this::failure);
                }
            }
        }
        return failed;
    }

    private void failure(Outcome outcome) {
        if (outcome instanceof Outcome.Failed failed) {
            console.message(failed.input(), failed.reason() + "; it counts as a text without events");
            if (options.verbose() && failed.cause() != null) {
                failed.cause().printStackTrace(console.err());
            }
        }
    }

    private void write(Scoring<?> scoring) throws IOException {
        if (STANDARD_OUTPUT.equals(misses)) {
            print(console.out(), findings(scoring));
            return;
        }
        if (misses != null) {
            try (OutputStream file = Files.newOutputStream(Path.of(misses))) {
                print(file, findings(scoring));
            }
        }
        print(console.out(), switch (format) {
            case TEXT -> ReportText.of(scoring.report());
            case JSON -> ReportJson.of(scoring.report()) + "\n";
        });
    }

    private static String findings(Scoring<?> scoring) {
        StringBuilder lines = new StringBuilder();
        for (Finding finding : scoring.findings()) {
            lines.append(ReportJson.of(finding)).append('\n');
        }
        return lines.toString();
    }

    private static void print(OutputStream to, String text) throws IOException {
        to.write(text.getBytes(StandardCharsets.UTF_8));
        to.flush();
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

    @Override
    public boolean verbose() {
        return options.verbose();
    }
}
