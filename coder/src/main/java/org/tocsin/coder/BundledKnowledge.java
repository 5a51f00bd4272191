package org.tocsin.coder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tocsin.knowledge.Knowledge;
import org.tocsin.knowledge.KnowledgeBase;
import org.tocsin.knowledge.KnowledgeReader;
import org.tocsin.knowledge.compiled.CompiledKnowledge;

/**
 * The knowledge that comes with the coder. The build leaves a compiled form beside this class; where that was made of other
 * files than those on the class path, or is not there, the files are read.
 */
public final class BundledKnowledge {

    private static final String COMPILED = "knowledge.compiled";

    private BundledKnowledge() {}

    /**
     * The knowledge with what a user adds to it.
     *
     * @param rules folders of rules
     * @param folders folders laid out as the knowledge is
     * @throws org.tocsin.knowledge.KnowledgeException if files hold faults, with all of them
     */
    public static Knowledge with(List<Path> rules, List<Path> folders) {
        return KnowledgeReader.extend(base(), rules, folders);
    }

    private static KnowledgeBase base() {
        ClassLoader classes = BundledKnowledge.class.getClassLoader();
        return compiled()
                .filter(compiled -> KnowledgeFolder.consistsOf(classes, compiled.files()))
                .map(compiled -> compiled.read(KnowledgeFolder::bytes))
                .orElseGet(() -> KnowledgeFolder.use(KnowledgeReader::base));
    }

    /** What the build compiled, whether or not of the files on the class path. */
    static Optional<CompiledKnowledge> compiled() {
        try (InputStream in = BundledKnowledge.class.getResourceAsStream(COMPILED)) {
            return in == null ? Optional.empty() : CompiledKnowledge.open(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(COMPILED + " cannot be read", e);
        }
    }
}
