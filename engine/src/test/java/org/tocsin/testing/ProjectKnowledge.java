package org.tocsin.testing;

import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tocsin.knowledge.Knowledge;
import org.tocsin.knowledge.KnowledgeReader;

/** The knowledge that comes with Tocsin, read once for all tests. */
public final class ProjectKnowledge {

    private static @Nullable Knowledge read;

    private ProjectKnowledge() {}

    /** Read at the first call, not when the class is loaded, so that a faulty file is named in each test that fails. */
    public static synchronized Knowledge knowledge() {
        Knowledge known = read;
        if (known == null) {
            known = KnowledgeReader.read(folder());
            read = known;
        }
        return known;
    }

    /** Where the build put the knowledge: beside the file of frames. */
    private static Path folder() {
        String frames = Objects.requireNonNull(
                        ProjectKnowledge.class.getResource("/tocsin-knowledge/rules/frames.yaml"),
                        "the module tocsin-knowledge is not on the class path")
                .toString();
        return Path.of(URI.create(frames)).resolve("../..").normalize();
    }
}
