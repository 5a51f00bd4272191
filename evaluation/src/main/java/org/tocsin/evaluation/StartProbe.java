package org.tocsin.evaluation;

import java.lang.management.ManagementFactory;
import java.util.List;
import org.tocsin.coder.BundledKnowledge;
import org.tocsin.coder.KnowledgeFolder;
import org.tocsin.event.CoderVersion;
import org.tocsin.knowledge.Knowledge;
import org.tocsin.knowledge.KnowledgeReader;
import org.tocsin.pipeline.Pipeline;

/** What {@link Start} runs in a Java machine of its own: gets ready to code, and prints how long that took. */
public final class StartProbe {

    /** The argument with which the files are read, though they are compiled. */
    static final String FILES = "files";

    private static final double NANOS = 1_000_000;

    private StartProbe() {}

    /** Prints three times in milliseconds: loading the knowledge, making the stages, and both with the start of Java. */
    public static void main(String[] arguments) {
        long begun = System.nanoTime();
        Knowledge knowledge = List.of(arguments).contains(FILES)
                ? KnowledgeFolder.use(KnowledgeReader::read)
                : BundledKnowledge.with(List.of(), List.of());
        long loaded = System.nanoTime();
        Pipeline pipeline = new Pipeline(knowledge, new CoderVersion("probe", knowledge.version()));
        long ready = System.nanoTime();
        double up = ManagementFactory.getRuntimeMXBean().getUptime() - (System.nanoTime() - ready) / NANOS;
        System.out.println((loaded - begun) / NANOS + " " + (ready - loaded) / NANOS + " " + up);
        if (pipeline.worthParsing(List.of()).cardinality() > 0) {
            throw new IllegalStateException("no sentence is worth parsing");
        }
    }
}
