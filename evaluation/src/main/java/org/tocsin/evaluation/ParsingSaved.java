package org.tocsin.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tocsin.coder.Tocsin;
import org.tocsin.corenlp.CoreNlpAnnotator;
import org.tocsin.document.Document;
import org.tocsin.evaluation.ParsingComparison.Counts;
import org.tocsin.evaluation.ParsingComparison.Kind;
import org.tocsin.pipeline.Pipeline;

/**
 * Says how many sentences need no parse, and shows that what comes out is the same as with all parsed:
 * {@code REPORT TEXT...}. {@code evaluation/parsing} starts it.
 */
public final class ParsingSaved {

    private static final String HEADING = "What need not be parsed";

    private ParsingSaved() {}

    /** A set of texts and what was counted in them. */
    private record Row(String name, Counts counts) {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            System.err.println("usage: evaluation/parsing TEXT...");
            System.exit(2);
        }
        Tocsin tocsin = Tocsin.standard();
        Pipeline pipeline = new Pipeline(tocsin.knowledge(), tocsin.version());
        CoreNlpAnnotator annotator = new CoreNlpAnnotator();
        List<Row> rows = new ArrayList<>();
        boolean same = true;
        for (String text : Arrays.asList(arguments).subList(1, arguments.length)) {
            ParsingComparison comparison = new ParsingComparison(pipeline, annotator);
            for (Document document : Parses.documents(List.of(text))) {
                comparison.add(document.withLanguage("en"));
            }
            comparison.differences().forEach(System.err::println);
            same &= comparison.differences().isEmpty();
            rows.add(new Row(name(Path.of(text)), comparison.counts()));
            System.err.print(line(rows.get(rows.size() - 1)));
        }
        Path report = Path.of(arguments[0]);
        new ReportSection(HEADING).write(report, text(rows, tocsin.version().knowledge()));
        System.exit(same ? 0 : 1);
    }

    /** A set goes by its folder, any other file by its name. */
    private static String name(Path text) {
        Path file = text.toAbsolutePath().normalize();
        Path named = file.endsWith("docs.jsonl") ? file.resolveSibling("").normalize() : file;
        return String.valueOf(named.getFileName());
    }

    private static String text(List<Row> rows, String knowledge) {
        StringBuilder text = new StringBuilder()
                .append("Measured by `evaluation/parsing` with the models of CoreNLP, knowledge `").append(knowledge).append("`. ")
                .append("A sentence is parsed where a\n")
                .append("rule could hold in it, by its words and tags, or where such a sentence may take up whom it names.\n")
                .append("*Same* says whether the records are the same, byte for byte, with these parsed and with all\n")
                .append("parsed. The trees of other sentences are not read even where there are any; the last column says\n")
                .append("how many records would be others if they were.\n\n")
                .append("| texts | documents | sentences | not parsed | events | incidents | mentions | same | others if all trees were read |\n")
                .append("|---|---|---|---|---|---|---|---|---|\n");
        rows.forEach(row -> text.append(line(row)));
        return text.toString();
    }

    private static String line(Row row) {
        Counts counts = row.counts();
        int saved = counts.sentences() - counts.parsed();
        boolean same = counts.otherWhenParsed().values().stream().allMatch(others -> others == 0);
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %,d | %,d (%.0f %%) | %,d | %,d | %,d | %s | %s |\n",
                row.name(), counts.documents(), counts.sentences(), saved, 100.0 * saved / Math.max(1, counts.sentences()),
                of(Kind.EVENT, counts.records()), of(Kind.INCIDENT, counts.records()), of(Kind.MENTION, counts.records()),
                same ? "yes" : "no", others(counts));
    }

    private static String others(Counts counts) {
        return String.format(
                Locale.ROOT,
                "%,d events, %,d incidents, %,d mentions",
                of(Kind.EVENT, counts.otherWhenRead()), of(Kind.INCIDENT, counts.otherWhenRead()),
                of(Kind.MENTION, counts.otherWhenRead()));
    }

    private static int of(Kind kind, Map<Kind, Integer> counts) {
        return counts.getOrDefault(kind, 0);
    }
}
