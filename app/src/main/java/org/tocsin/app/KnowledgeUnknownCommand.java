package org.tocsin.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** {@code tocsin knowledge unknown}: a run in, the names that the knowledge lacks out. */
@Command(
        name = "unknown",
        description = "Ranks the actors and places of a run that are not known, by how many events they would complete.",
        sortOptions = false,
        footer = {
            "",
            "An event is completed by a name if it lacks no other. Common nouns are left out, since no entry could tell who "
                    + "they are."
        })
final class KnowledgeUnknownCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "RUN_DIR", description = "A folder that \"tocsin code -o\" wrote.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path folder;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "How names are written: table with up to three sentences each, jsonl with the same, csv without "
                    + "(default: ${DEFAULT-VALUE}).")
    private Format format = Format.TABLE;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help and exit.")
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean help;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    KnowledgeUnknownCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Path events = needed("events.jsonl");
        Path documents = needed("documents.jsonl");
        RunLines lines = new RunLines(console);
        Gaps gaps = new Gaps();
        lines.each(events, gaps::add);
        List<Gap> ranked = gaps.ranked();
        Map<Gap.Sentence, String> sentences = sentences(ranked, documents, lines);
        String text = switch (format) {
            case TABLE -> table(ranked, sentences);
            case JSONL -> ListText.jsonLines(rows(ranked, sentences));
            case CSV -> ListText.csv(rows(ranked, null));
        };
        console.out().write(text.getBytes(StandardCharsets.UTF_8));
        console.out().flush();
        console.message(Phrases.count(ranked.size(), "unknown name")
                + (lines.faults() == 0 ? "" : "; " + Phrases.count(lines.faults(), "line") + " left out"));
        return lines.faults() == 0 ? Program.DONE : Program.FAILED;
    }

    private Path needed(String name) {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "there is no " + file + "; name a folder that \"tocsin code -o\" wrote");
        }
        return file;
    }

    private static Map<Gap.Sentence, String> sentences(List<Gap> gaps, Path documents, RunLines lines) throws IOException {
        Map<String, Set<Gap.Sentence>> wanted = new HashMap<>();
        gaps.forEach(gap -> gap.sentences().forEach(sentence ->
                wanted.computeIfAbsent(sentence.documentId(), id -> new HashSet<>()).add(sentence)));
        Map<Gap.Sentence, String> found = new HashMap<>();
        lines.each(documents, document -> {
            for (Gap.Sentence sentence : wanted.getOrDefault(document.path("id").asString(""), Set.of())) {
                found.put(sentence, slice(document, sentence));
            }
        });
        return found;
    }

    private static String slice(JsonNode document, Gap.Sentence sentence) {
        String text = document.path(sentence.field()).asString("");
        int length = text.codePointCount(0, text.length());
        int from = text.offsetByCodePoints(0, Math.min(sentence.start(), length));
        int to = text.offsetByCodePoints(0, Math.max(Math.min(sentence.end(), length), Math.min(sentence.start(), length)));
        return Terminal.oneLine(text.substring(from, to));
    }

    private String table(List<Gap> gaps, Map<Gap.Sentence, String> sentences) {
        Ink ink = new Ink(console.colour(), console.width());
        StringBuilder text = new StringBuilder();
        for (Gap gap : gaps) {
            text.append(ink.block("", ink.strong(Terminal.oneLine(gap.name())) + ", " + gap.kind() + ": completes "
                    + gap.completed() + " of " + Phrases.count(gap.events(), "event")));
            for (Gap.Sentence sentence : gap.sentences()) {
                text.append(ink.block("  ", sentences.getOrDefault(sentence, "(the document is missing)")));
            }
        }
        return text.toString();
    }

    private static List<Map<String, @Nullable Object>> rows(List<Gap> gaps, @Nullable Map<Gap.Sentence, String> sentences) {
        return gaps.stream().map(gap -> row(gap, sentences)).toList();
    }

    private static Map<String, @Nullable Object> row(Gap gap, @Nullable Map<Gap.Sentence, String> sentences) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("kind", gap.kind());
        row.put("name", gap.name());
        row.put("completes", gap.completed());
        row.put("events", gap.events());
        if (sentences != null) {
            row.put("sentences", gap.sentences().stream().map(sentence -> quoted(sentence, sentences)).toList());
        }
        return row;
    }

    private static Map<String, Object> quoted(Gap.Sentence sentence, Map<Gap.Sentence, String> sentences) {
        Map<String, Object> quoted = new LinkedHashMap<>();
        quoted.put("document_id", sentence.documentId());
        quoted.put("field", sentence.field());
        quoted.put("start", sentence.start());
        quoted.put("end", sentence.end());
        quoted.put("text", Objects.requireNonNullElse(sentences.get(sentence), ""));
        return quoted;
    }
}
