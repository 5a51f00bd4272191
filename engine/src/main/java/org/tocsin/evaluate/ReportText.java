package org.tocsin.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A report for people: figures with intervals and counts, a table for each part, the reliability of confidence. Of parts of
 * the texts, only those with a few texts are shown.
 */
public final class ReportText {

    private static final int NAME = 24;
    private static final int COLUMN = 2;
    private static final int FEW = 4;

    private ReportText() {}

    /** The text, each line with its line end. Parts without rows are left out. */
    public static String of(Report report) {
        StringBuilder text = new StringBuilder(line("texts coded: %d", report.texts()));
        report.scores().forEach(score -> text.append(score(score)));
        report.tables().stream()
                .filter(table -> !table.rows().isEmpty())
                .forEach(table -> text.append('\n').append(table(table)));
        return text.append('\n').append(reliability(report.reliability())).toString();
    }

    private static String score(Score score) {
        if (Double.isNaN(score.value())) {
            return line("%-" + NAME + "s     -  nothing to judge", score.name());
        }
        String counts = score.counted() ? line("  (%d of %d)", score.part(), score.whole()).stripTrailing() : "";
        return line("%-" + NAME + "s %.3f  [%.3f, %.3f]%s", score.name(), score.value(), score.low(), score.high(), counts);
    }

    private static String table(GroupTable table) {
        List<GroupTable.Row> rows = table.rows().stream().filter(row -> isShown(table, row)).toList();
        int first = Stream.concat(Stream.of(table.group()), rows.stream().map(GroupTable.Row::key))
                .mapToInt(key -> key.codePointCount(0, key.length()))
                .max()
                .orElse(0);
        StringBuilder text = new StringBuilder(padded(table.group(), first));
        table.columns().forEach(column -> text.append(line("%" + width(column) + "s", column.name()).stripTrailing()));
        text.append('\n');
        for (GroupTable.Row row : rows) {
            text.append(padded(row.key(), first));
            for (int i = 0; i < row.values().size(); i++) {
                GroupTable.Column column = table.columns().get(i);
                text.append(cell(row.values().get(i), column.count(), width(column)));
            }
            text.append('\n');
        }
        int left = table.rows().size() - rows.size();
        return text.append(left == 0 ? "" : line("%d more with fewer than %d texts", left, FEW)).toString();
    }

    private static boolean isShown(GroupTable table, GroupTable.Row row) {
        int texts = table.columns().stream().map(GroupTable.Column::name).toList().indexOf(GroupTable.TEXTS);
        return texts < 0 || row.values().get(texts) >= FEW;
    }

    private static int width(GroupTable.Column column) {
        return COLUMN + Math.max(5, column.name().length());
    }

    private static String padded(String key, int width) {
        return key + " ".repeat(width - key.codePointCount(0, key.length()));
    }

    private static String cell(double value, boolean count, int width) {
        String shown = Double.isNaN(value) ? "-" : String.format(Locale.ROOT, count ? "%.0f" : "%.3f", value);
        return " ".repeat(Math.max(0, width - shown.length())) + shown;
    }

    private static String reliability(Reliability reliability) {
        StringBuilder text = new StringBuilder("confidence  events   mean  right\n");
        for (Reliability.Bin bin : reliability.bins()) {
            text.append(line(
                    "%.1f - %.1f  %7d  %.3f  %.3f", bin.from(), bin.to(), bin.count(), bin.confidence(), bin.right()));
        }
        return text.append(
                        reliability.events() == 0
                                ? "no event was judged\n"
                                : line(
                                        "calibration error %.3f, squared error %.3f, over %d events",
                                        reliability.calibrationError(), reliability.squaredError(), reliability.events()))
                .toString();
    }

    private static String line(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values) + "\n";
    }
}
