package org.tocsin.testing;

import java.nio.file.Path;
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

    /** The module beside this one; on the class path it may be a jar. */
    private static Path folder() {
        return Path.of("..", "knowledge");
    }
}
