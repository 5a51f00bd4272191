package org.tocsin.evaluation;

import java.util.List;
import java.util.Locale;
import org.tocsin.event.CoderVersion;

/**
 * The report of a benchmark, without a date, so that it changes only when figures do.
 *
 * @param coder what was measured
 * @param machine what it ran on
 * @param rows a row for each way measured
 */
record SpeedReport(CoderVersion coder, String machine, List<Row> rows) {

    SpeedReport {
        rows = List.copyOf(rows);
    }

    /**
     * One measurement.
     *
     * @param way what is done
     * @param documents how many
     * @param sentences how many they have together
     * @param bytes the size of their texts in UTF-8
     * @param runs how often all of them are coded in a second
     * @param error half the width of the 99.9 % confidence interval of {@code runs}
     */
    record Row(String way, int documents, int sentences, long bytes, double runs, double error) {

        private String line() {
            return String.format(
                    Locale.ROOT,
                    "| %s | %,d | %,d | %,d | %,.0f ± %,.0f | %,.0f |\n",
                    way, documents, sentences, bytes, runs * sentences, error * sentences, runs * bytes / 1000);
        }
    }

    /** As Markdown, without a heading. */
    String text() {
        StringBuilder text = new StringBuilder()
                .append("Measured by `evaluation/benchmark` with JMH, on one thread, after warming up; ± is the 99.9 % confidence\n")
                .append("interval. The texts are the program's demo dispatches and any given to the script; ready parses are of\n")
                .append("these and of the examples of all rules, each a document of one sentence.\n\n")
                .append("Coder ").append(coder.version()).append(", knowledge `").append(coder.knowledge()).append("`. ")
                .append(machine).append(".\n\n")
                .append("| way | documents | sentences | bytes | sentences/s | kB/s |\n|---|---|---|---|---|---|\n");
        rows.forEach(row -> text.append(row.line()));
        return text.toString();
    }
}
