package org.tocsin.evaluation.incidents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.tocsin.coder.Tocsin;
import org.tocsin.document.Document;
import org.tocsin.event.CodedDocument;
import org.tocsin.event.Incident;
import org.tocsin.evaluation.incidents.BundleScore.Tally;

/** How right incidents over documents are: {@code REPORT GOLD...}. {@code evaluation/incidents} starts it. */
public final class IncidentGold {

    private static final List<String> FIGURES = List.of("incidents", "ledger", "disputes", "links");

    private IncidentGold() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            System.err.println("usage: evaluation/incidents");
            System.exit(2);
        }
        Tocsin tocsin = Tocsin.standard();
        StringBuilder report = new StringBuilder("""
                # Incidents over documents

                Made by `evaluation/incidents` with coder %s, knowledge %s, of bundles of dispatches that were coded by hand
                before any run. `incidents` is CEAF with φ₄ over triggers, the others count single claims, disputed fields and links.

                """.formatted(tocsin.version().version(), tocsin.version().knowledge()));
        for (String file : List.of(arguments).subList(1, arguments.length)) {
            List<Bundle> bundles = Bundle.read(Path.of(file));
            BundleScore score = score(bundles, tocsin::code, tocsin::link);
            score.faults().forEach(System.err::println);
            report.append(section(Path.of(file).getFileName().toString(), bundles, score));
        }
        Files.writeString(Path.of(arguments[0]), report, StandardCharsets.UTF_8);
    }

    /** Codes and links each bundle by itself. */
    static BundleScore score(
            List<Bundle> bundles,
            Function<Document, CodedDocument> coder,
            Function<List<CodedDocument>, List<Incident>> linker) {
        BundleScore score = new BundleScore();
        for (Bundle bundle : bundles) {
            List<CodedDocument> coded = bundle.documents().stream().map(coder).toList();
            score.add(bundle, coded, linker.apply(coded));
        }
        return score;
    }

    static String section(String name, List<Bundle> bundles, BundleScore score) {
        StringBuilder text = new StringBuilder("## " + name + ": " + bundles.size() + " bundles\n\n");
        text.append("| figure | gold | P | R | F |\n|---|---:|---:|---:|---:|\n");
        for (String figure : FIGURES) {
            Tally tally = score.tally(figure);
            text.append(String.format(
                    Locale.ROOT, "| %s | %.0f | %.3f | %.3f | %.3f |%n", figure, tally.gold(), tally.precision(), tally.recall(),
                    tally.f()));
        }
        return text.append('\n').toString();
    }
}
