package org.tocsin.knowledge.compiled;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tocsin.knowledge.KnowledgeReader;

/** The step of the build that compiles the knowledge: {@code FOLDER FILE}. */
public final class KnowledgeCompiler {

    private KnowledgeCompiler() {}

    /**
     * Reads a knowledge folder and writes its compiled form.
     *
     * @param arguments the folder and the file to write
     * @throws org.tocsin.knowledge.KnowledgeException if files of the folder hold faults, with all of them
     * @throws IOException if the file cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException(
                    arguments.length + " arguments, expected two: the knowledge folder and the file to write");
        }
        Path file = Path.of(arguments[1]);
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.write(file, CompiledKnowledge.compile(KnowledgeReader.base(Path.of(arguments[0]))));
    }
}
