package org.tocsin.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.tocsin.coder.Tocsin;
import org.tocsin.evaluate.GoldException;
import org.tocsin.evaluate.Reliability;
import org.tocsin.evaluate.Reliability.Judged;
import org.tocsin.evaluation.LogisticFit.Case;
import org.tocsin.event.CoderVersion;
import org.tocsin.knowledge.ConfidenceTable;

/**
 * Fits confidence to gold and writes the table and its report: {@code TABLE REPORT GOLD... [--dyads GOLD DOCUMENTS]}.
 * {@code evaluation/calibrate} starts it.
 */
public final class Calibration {

    private static final int FOLDS = 10;
    private static final List<Double> RIDGES = List.of(0.3, 1.0, 3.0, 10.0, 30.0);

    private static final double NEARLY = 1.01;
    private static final String MAIN = "primary yes";

    private final List<List<Case>> texts;

    private Calibration(List<List<Case>> texts) {
        this.texts = texts;
    }

    public static void main(String[] arguments) throws IOException, GoldException {
        List<String> given = List.of(arguments);
        int dyads = given.indexOf("--dyads");
        List<String> files = dyads < 0 ? given : given.subList(0, dyads);
        if (files.size() < 3 || (dyads >= 0 && given.size() != dyads + 3)) {
            System.err.println("usage: evaluation/calibrate [GOLD DOCUMENTS]");
            System.exit(2);
        }
        Tocsin tocsin = Tocsin.standard();
        write(
                new GoldCases(tocsin::explain),
                tocsin.version(),
                Path.of(files.get(0)),
                Path.of(files.get(1)),
                files.subList(2, files.size()).stream().map(Path::of).toList(),
                dyads < 0 ? List.of() : given.subList(dyads + 1, dyads + 3).stream().map(Path::of).toList());
    }

    /**
     * Fits and writes.
     *
     * @param cases codes gold
     * @param coder what codes it
     * @param tableFile the table to write
     * @param reportFile the report to write
     * @param gold texts with their own events
     * @param dyads a file of single events and one of their texts, or nothing
     */
    static void write(
            GoldCases cases, CoderVersion coder, Path tableFile, Path reportFile, List<Path> gold, List<Path> dyads)
            throws IOException, GoldException {
        Calibration calibration = new Calibration(cases.statements(gold));
        double ridge = calibration.ridge();
        ConfidenceTable table = LogisticFit.table(calibration.cases(), ridge);
        CalibrationReport report = new CalibrationReport(
                coder,
                calibration.texts.size(),
                ridge,
                Reliability.of(calibration.heldOut(ridge)),
                Reliability.of(judged(table, calibration.cases())),
                dyads.isEmpty() ? null : Reliability.of(judged(table, main(cases.dyads(dyads.get(0), dyads.get(1))))));
        Files.writeString(tableFile, calibration.rows(table), StandardCharsets.UTF_8);
        Files.writeString(reportFile, report.text(), StandardCharsets.UTF_8);
    }

    private List<Case> cases() {
        return all(texts);
    }

    private static List<Case> all(List<List<Case>> texts) {
        return texts.stream().flatMap(List::stream).toList();
    }

    private static List<Case> main(List<List<Case>> texts) {
        return all(texts).stream().filter(one -> one.signs().contains(MAIN)).toList();
    }

    private static List<Judged> judged(ConfidenceTable table, List<Case> cases) {
        return cases.stream().map(one -> new Judged(table.chance(one.signs()), one.right())).toList();
    }

    /**
     * The strongest ridge whose chances come nearly as near to the truth of held-out texts as those of the best: of tables
     * that are equally good, the one that says least.
     */
    private double ridge() {
        Map<Double, Double> errors = new TreeMap<>();
        RIDGES.forEach(ridge -> errors.put(ridge, Reliability.of(heldOut(ridge)).squaredError()));
        double best = Collections.min(errors.values());
        return Collections.max(RIDGES.stream().filter(ridge -> errors.getOrDefault(ridge, Double.NaN) <= best * NEARLY).toList());
    }

    /** Each text judged by a table fitted to the texts of the other folds. */
    private List<Judged> heldOut(double ridge) {
        List<Judged> judged = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            judged.addAll(judged(LogisticFit.table(all(part(fold, false)), ridge), all(part(fold, true))));
        }
        return judged;
    }

    private List<List<Case>> part(int fold, boolean inside) {
        return IntStream.range(0, texts.size())
                .filter(i -> (i % FOLDS == fold) == inside)
                .mapToObj(texts::get)
                .toList();
    }

    /** The table with how often each sign was seen, and right. */
    private String rows(ConfidenceTable table) {
        Map<String, int[]> counts = new TreeMap<>();
        for (Case one : cases()) {
            List<String> signs = new ArrayList<>(one.signs());
            signs.add(ConfidenceTable.BASE);
            for (String sign : signs) {
                int[] count = counts.computeIfAbsent(sign, missing -> new int[2]);
                count[0]++;
                count[1] += one.right() ? 1 : 0;
            }
        }
        StringBuilder rows = new StringBuilder("sign\tpoints\tevents\tright\n");
        counts.forEach((sign, count) -> rows.append(String.format(
                Locale.ROOT, "%s\t%.3f\t%d\t%d\n", sign, table.points().getOrDefault(sign, 0.0), count[0], count[1])));
        return rows.toString();
    }
}
