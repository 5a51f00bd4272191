package org.tocsin.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.tocsin.annotate.AnnotatedDocument;
import org.tocsin.coder.Tocsin;
import org.tocsin.evaluation.SpeedReport.Row;
import org.tocsin.pipeline.Pipeline;

/** Measures the coder and writes the report: {@code REPORT TEXT...}. {@code evaluation/benchmark} starts it. */
public final class Benchmark {

    private static final Map<String, String> WAYS = Map.of(
            "fromParses", "from ready parses to events",
            "fromParsesToIncidents", "from ready parses to incidents",
            "fromText", "from text to events, articles alone");

    private Benchmark() {}

    public static void main(String[] arguments) throws IOException, RunnerException {
        if (arguments.length < 2) {
            System.err.println("usage: evaluation/benchmark [TEXT...]");
            System.exit(2);
        }
        Tocsin tocsin = Tocsin.standard();
        Path parses = Files.createTempFile("tocsin-parses", ".conllu");
        try {
            List<String> texts = Arrays.asList(arguments).subList(1, arguments.length);
            Pipeline pipeline = new Pipeline(tocsin.knowledge(), tocsin.version());
            Parses.write(texts, tocsin.knowledge().rules(), pipeline, parses);
            List<AnnotatedDocument> ready = Parses.read(parses);
            List<Row> rows = run(parses, CodingBenchmark.class).stream().map(result -> row(result, ready)).toList();
            SpeedReport report = new SpeedReport(tocsin.version(), Machine.described(), rows);
            List<RunResult> actors = run(parses, ActorBenchmark.class);
            ActorReport actorReport = new ActorReport(
                    tocsin.version().knowledge(),
                    Machine.described(),
                    ready.size(),
                    Parses.sentences(ready),
                    ActorBenchmark.mentions(ready),
                    ActorReport.rate(actors, "recognizeActors"),
                    ActorReport.rate(actors, "resolveActors"));
            new ReportSection("Time").write(Path.of(arguments[0]), report.text());
            new ReportSection("Actors").write(Path.of(arguments[0]), actorReport.text());
        } finally {
            Files.deleteIfExists(parses);
        }
    }

    private static List<RunResult> run(Path parses, Class<?> measured) throws RunnerException {
        return List.copyOf(new Runner(new OptionsBuilder()
                        .include(measured.getName())
                        .threads(1)
                        .forks(1)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(5))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(5))
                        .shouldFailOnError(true)
                        .jvmArgs("-Xmx2g", "-XX:+UseParallelGC", "-D" + CodingBenchmark.FILE + "=" + parses)
                        .build())
                .run());
    }

    private static Row row(RunResult result, List<AnnotatedDocument> ready) {
        Result<?> measured = result.getPrimaryResult();
        String way = measured.getLabel();
        List<AnnotatedDocument> coded = way.equals("fromText") ? Parses.articles(ready) : ready;
        return new Row(
                WAYS.getOrDefault(way, way),
                coded.size(),
                Parses.sentences(coded),
                Parses.bytes(coded),
                measured.getScore(),
                measured.getScoreError());
    }
}
