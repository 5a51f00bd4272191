package org.tocsin.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.tocsin.coder.BundledKnowledge;

/**
 * Measures in fresh Java machines how long it takes until texts can be coded, and writes a section of the report:
 * {@code REPORT}. {@code evaluation/start} starts it.
 */
public final class Start {

    private static final int RUNS = 10;

    private Start() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length != 1) {
            System.err.println("usage: evaluation/start");
            System.exit(2);
        }
        String version = BundledKnowledge.with(List.of(), List.of()).version();
        String text = "Measured by `evaluation/start`: each time in a Java machine of its own that has done nothing before, with\n"
                + "the options of the script `tocsin`; the median of " + RUNS + " runs, and the least and the most. *Ready* is\n"
                + "ready to code parsed texts, counted from the start of Java.\n\n"
                + "Knowledge `" + version + "`. " + Machine.described() + ".\n\n"
                + "| knowledge read from | knowledge, ms | stages, ms | ready, ms |\n|---|---|---|---|\n"
                + row("its files", StartProbe.FILES)
                + row("what the build compiled of them", "compiled");
        new ReportSection("Start").write(Path.of(arguments[0]), text);
    }

    private static String row(String name, String way) throws IOException, InterruptedException {
        List<double[]> runs = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            runs.add(run(way));
        }
        StringBuilder row = new StringBuilder("| ").append(name);
        for (int column = 0; column < 3; column++) {
            int at = column;
            double[] sorted = runs.stream().mapToDouble(run -> run[at]).sorted().toArray();
            double median = (sorted[RUNS / 2 - 1] + sorted[RUNS / 2]) / 2;
            row.append(String.format(Locale.ROOT, " | %,.0f (%,.0f to %,.0f)", median, sorted[0], sorted[RUNS - 1]));
        }
        return row.append(" |\n").toString();
    }

    private static double[] run(String way) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java, "-Xmx2g", "-XX:+UseParallelGC", "-cp", System.getProperty("java.class.path"),
                        StartProbe.class.getName(), way)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String line;
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            line = reader.readLine();
        }
        if (process.waitFor() != 0 || line == null) {
            throw new IOException("the probe failed with status " + process.exitValue());
        }
        return Arrays.stream(line.split(" ", -1)).mapToDouble(Double::parseDouble).toArray();
    }
}
