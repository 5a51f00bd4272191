package org.tocsin.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.tocsin.annotate.AnnotatedDocument;
import org.tocsin.attribute.Attributor;
import org.tocsin.coder.BundledKnowledge;
import org.tocsin.event.CoderVersion;
import org.tocsin.knowledge.Knowledge;
import org.tocsin.recognize.ActorMention;
import org.tocsin.recognize.Candidates;
import org.tocsin.recognize.Recognizer;
import org.tocsin.resolve.Discourse;
import org.tocsin.resolve.Resolver;
import org.tocsin.resolve.SentenceFindings;

/** What actors cost: one call goes through the actors of all documents of a file of parses, on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ActorBenchmark {

    private final Knowledge knowledge = BundledKnowledge.with(List.of(), List.of());
    private final Recognizer recognizer = new Recognizer(knowledge);
    private final Resolver resolver = new Resolver(knowledge, new CoderVersion("benchmark", knowledge.version()));
    private List<Story> stories = List.of();

    /** A document, ready to be asked for its actors, and what was found in it. */
    private record Story(AnnotatedDocument document, @Nullable LocalDate day, Discourse discourse) {}

    /** Reads the parses. */
    @Setup
    public void read() throws IOException {
        stories = stories(Parses.read(Path.of(Objects.requireNonNull(System.getProperty(CodingBenchmark.FILE), CodingBenchmark.FILE))));
    }

    private List<Story> stories(List<AnnotatedDocument> documents) {
        Attributor attributor = new Attributor(knowledge);
        List<Story> all = new ArrayList<>();
        for (AnnotatedDocument document : documents) {
            AnnotatedDocument settled = recognizer.settle(document);
            LocalDate day = document.zoned().document().publishedOn();
            List<SentenceFindings> findings = new ArrayList<>();
            for (Candidates candidates : recognizer.recognize(settled.sentences(), day)) {
                findings.add(new SentenceFindings(
                        candidates, List.of(), List.of(), settled.field(candidates.sentence().field())));
            }
            all.add(new Story(settled, day, resolver.discourse(findings, attributor.quoted(settled), day)));
        }
        return all;
    }

    /** From tagged words to the phrases that name actors, by all names and nouns of the knowledge. */
    @Benchmark
    public void recognizeActors(Blackhole hole) {
        for (Story story : stories) {
            hole.consume(recognizer.recognize(story.document().sentences(), story.day()));
        }
    }

    /** From the phrases to who is meant: name, id, country, sectors on the day. */
    @Benchmark
    public void resolveActors(Blackhole hole) {
        for (Story story : stories) {
            List<SentenceFindings> findings = story.discourse().findings();
            for (int i = 0; i < findings.size(); i++) {
                for (ActorMention mention : findings.get(i).candidates().actors()) {
                    hole.consume(
                            mention.form() == ActorMention.Form.PRONOUN
                                    ? resolver.standingFor(mention, i, story.discourse(), story.day())
                                    : resolver.mentioned(mention, i, story.discourse(), story.day()));
                }
            }
        }
    }

    /** How many mentions of actors the documents have. */
    static int mentions(List<AnnotatedDocument> documents) {
        int mentions = 0;
        for (Story story : new ActorBenchmark().stories(documents)) {
            for (SentenceFindings found : story.discourse().findings()) {
                mentions += found.candidates().actors().size();
            }
        }
        return mentions;
    }
}
