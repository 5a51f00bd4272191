package org.tocsin.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tocsin.knowledge.EntryChange;
import org.tocsin.knowledge.EntryChange.Change;
import org.tocsin.knowledge.EntryChange.FieldChange;
import org.tocsin.knowledge.Knowledge;
import org.tocsin.knowledge.KnowledgeDiff;
import org.tocsin.knowledge.KnowledgeReader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tocsin knowledge diff}: two folders of knowledge in, what differs out. */
@Command(
        name = "diff",
        description = "Says what was added, removed and changed from one folder of knowledge to another, entry by entry.",
        sortOptions = false,
        footer = {
            "",
            "A folder that lacks rules/ontology.tsv is read as what a user adds to the knowledge that comes with Tocsin. Lists of "
                    + "settlements (places/*.gaz) are not looked into."
        })
final class KnowledgeDiffCommand implements Callable<Integer>, Program.Verbose {

    private final Console console;

    @Parameters(
            arity = "1..2",
            paramLabel = "DIR",
            description = "The folder before and the folder after; of one alone, what comes with Tocsin is before it.")
    private List<Path> folders = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How changes are written: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}). Text gives the fields of changed "
                    + "entries only, jsonl of all.")
    private DiffFormat format = DiffFormat.TEXT;

    @Option(names = "--verbose", description = "Print the stack trace of a failure.")
    private boolean verbose;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help and exit.")
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean help;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    KnowledgeDiffCommand(Console console) {
        this.console = console;
    }

    /** How changes are written. */
    enum DiffFormat {
        TEXT,
        JSONL;

        /** The value as the command line writes it. */
        @Override
        public String toString() {
            return lower(this);
        }
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Integer call() throws IOException {
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                throw new CommandLine.ParameterException(spec.commandLine(), "there is no folder " + folder);
            }
        }
        Knowledge before = folders.size() == 1 ? OwnKnowledge.NONE.read() : knowledge(folders.get(0));
        List<EntryChange> changes = KnowledgeDiff.between(before, knowledge(folders.get(folders.size() - 1)));
        String text = format == DiffFormat.TEXT ? text(changes) : ListText.jsonLines(changes.stream().map(KnowledgeDiffCommand::row).toList());
        console.out().write(text.getBytes(StandardCharsets.UTF_8));
        console.out().flush();
        console.message(count(changes, Change.ADDED) + " added, " + count(changes, Change.REMOVED) + " removed, "
                + count(changes, Change.CHANGED) + " changed");
        return Program.DONE;
    }

    private static Knowledge knowledge(Path folder) {
        return Files.exists(folder.resolve("rules/ontology.tsv"))
                ? KnowledgeReader.read(folder)
                : new OwnKnowledge(List.of(), List.of(folder)).read();
    }

    private static long count(List<EntryChange> changes, Change change) {
        return changes.stream().filter(each -> each.change() == change).count();
    }

    private String text(List<EntryChange> changes) {
        Ink ink = new Ink(console.colour(), console.width());
        StringBuilder text = new StringBuilder();
        for (EntryChange change : changes) {
            text.append(ink.block("", lower(change.change()) + " " + change.kind() + " " + ink.strong(Terminal.oneLine(change.id()))));
            if (change.change() == Change.CHANGED) {
                change.fields().forEach(field -> append(text, field, ink));
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, FieldChange change, Ink ink) {
        change.removed().forEach(was -> text.append(ink.block("  " + change.field() + " - ", Terminal.oneLine(was))));
        change.added().forEach(is -> text.append(ink.block("  " + change.field() + " + ", Terminal.oneLine(is))));
    }

    private static Map<String, @Nullable Object> row(EntryChange change) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("change", lower(change.change()));
        row.put("kind", change.kind());
        row.put("id", change.id());
        row.put("fields", change.fields().stream().map(KnowledgeDiffCommand::field).toList());
        return row;
    }

    private static Map<String, Object> field(FieldChange change) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("field", change.field());
        field.put("removed", change.removed());
        field.put("added", change.added());
        return field;
    }

    @Override
    public boolean verbose() {
        return verbose;
    }
}
