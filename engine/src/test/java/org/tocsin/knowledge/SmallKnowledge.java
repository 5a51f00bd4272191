package org.tocsin.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tocsin.event.EventType;

/** A knowledge folder with a frame, a set, two modes, contexts and codes, to which a test adds its own files. */
final class SmallKnowledge {

    private final Path folder;

    private SmallKnowledge(Path folder) {
        this.folder = folder;
    }

    /** A folder with nothing but the files that a test adds. */
    static SmallKnowledge bare(Path folder) {
        return new SmallKnowledge(folder);
    }

    static SmallKnowledge in(Path folder) {
        String types = Stream.of(EventType.values()).map(type -> type + "\t\t4\t-9\n").collect(Collectors.joining());
        return new SmallKnowledge(folder)
                .file("rules/ontology.tsv", "type\tmode\tquad\tgoldstein\n" + types
                        + "ASSAULT\theavy-weapons\t4\t-9.5\nASSAULT\taerial\t4\t-9.5\n")
                .file("rules/contexts.yaml", context("military") + context("economic"))
                .file("rules/cameo.tsv", "code\tgoldstein\tname\n194\t-10\tartillery\n195\t-10\taircraft\n")
                .file("rules/sets.yaml", "facility: [base, training camp]\n")
                .file("rules/frames.yaml", """
                        attack:
                          verb: {actor: subject, recipient: "object | on", weapon: "with"}
                          noun: {recipient: "on | object", actor: subject}
                        """);
    }

    /** A context with all that it needs. */
    static String context(String name) {
        return """
                - name: %s
                  means: What concerns it.
                  signs: [{words: [%s]}]
                  examples: ["They [trigger talked].", "They [trigger met].", "They [trigger spoke]."]
                  counter: [{text: They ate., why: no act}]
                """.formatted(name, name);
    }

    SmallKnowledge rules(String rules) {
        return file("rules/test.yaml", rules);
    }

    SmallKnowledge file(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.resolve("..").normalize());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Knowledge read() {
        return KnowledgeReader.read(folder);
    }
}
