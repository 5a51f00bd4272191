package org.tocsin.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.tocsin.annotate.AnnotatedDocument;
import org.tocsin.coder.Tocsin;
import org.tocsin.document.Document;
import org.tocsin.event.CodedDocument;

/** What is measured: one call codes all documents of a file of parses, on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class CodingBenchmark {

    /** The system property that names the file. */
    static final String FILE = "tocsin.benchmark.parses";

    private Tocsin tocsin = Tocsin.standard();
    private List<AnnotatedDocument> ready = List.of();
    private List<Document> articles = List.of();

    /** Reads the parses. */
    @Setup
    public void read() throws IOException {
        tocsin = Tocsin.standard();
        ready = Parses.read(Path.of(Objects.requireNonNull(System.getProperty(FILE), FILE)));
        articles = Parses.articles(ready).stream().map(document -> document.zoned().document()).toList();
    }

    /** Everything after annotation: from trees to events. */
    @Benchmark
    public List<CodedDocument> fromParses() {
        return ready.stream().map(tocsin::code).toList();
    }

    /** The whole way: from text to events, of the articles alone. */
    @Benchmark
    public List<CodedDocument> fromText() {
        return articles.stream().map(tocsin::code).toList();
    }

    /** Incidents of all events, over all documents. */
    @Benchmark
    public int fromParsesToIncidents() {
        return tocsin.link(fromParses()).size();
    }
}
