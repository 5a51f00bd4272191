package org.tocsin.evaluation.codebook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tocsin.knowledge.KnowledgeReader;

/** Writes the codebook into the folder docs, or compares it with what is there. */
public final class CodebookFiles {

    /** What no rule says: how records are written. */
    private static final String WRITING = "evaluation/src/main/resources/org/tocsin/evaluation/codebook/writing.md";

    private static final String FIX = "run .ci/codebook --write";

    private final Path project;

    /** @param project the folder that holds knowledge and docs */
    CodebookFiles(Path project) {
        this.project = project;
    }

    /** Compares the codebook of a project with its knowledge, or with --write brings it up to date. */
    public static void main(String[] args) throws IOException {
        CodebookFiles files = new CodebookFiles(Path.of(args[0]));
        if (args.length > 1 && args[1].equals("--write")) {
            files.write();
            return;
        }
        List<String> faults = files.faults();
        if (!faults.isEmpty()) {
            throw new IllegalStateException(String.join("\n", faults));
        }
    }

    private Map<String, String> made() throws IOException {
        String writing = Files.readString(project.resolve(WRITING), StandardCharsets.UTF_8);
        return new Codebook(KnowledgeReader.read(project.resolve("knowledge"))).pages(writing);
    }

    private Map<String, String> there() throws IOException {
        Map<String, String> pages = new TreeMap<>();
        Path docs = project.resolve("docs");
        List<Path> files = new ArrayList<>(List.of(docs.resolve("codebook.md")));
        if (Files.isDirectory(docs.resolve("codebook"))) {
            try (Stream<Path> found = Files.list(docs.resolve("codebook"))) {
                found.sorted().forEach(files::add);
            }
        }
        for (Path file : files) {
            if (Files.exists(file)) {
                pages.put(docs.relativize(file).toString().replace('\\', '/'), Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return pages;
    }

    /** What is wrong with the pages that are there; empty where all are as the knowledge makes them. */
    List<String> faults() throws IOException {
        Map<String, String> made = made();
        Map<String, String> there = there();
        List<String> faults = new ArrayList<>();
        made.forEach((name, text) -> {
            String old = there.get(name);
            if (old == null) {
                faults.add("docs/" + name + ": there is no such page; " + FIX);
            } else if (!old.equals(text)) {
                faults.add("docs/" + name + ": not what the knowledge makes; " + FIX);
            }
        });
        there.keySet().stream()
                .filter(name -> !made.containsKey(name))
                .forEach(name -> faults.add("docs/" + name + ": a page of nothing; " + FIX));
        return faults;
    }

    private void write() throws IOException {
        Map<String, String> made = made();
        for (String name : there().keySet()) {
            if (!made.containsKey(name)) {
                Files.delete(project.resolve("docs").resolve(name));
            }
        }
        Files.createDirectories(project.resolve("docs/codebook"));
        for (Map.Entry<String, String> page : made.entrySet()) {
            Files.writeString(project.resolve("docs").resolve(page.getKey()), page.getValue(), StandardCharsets.UTF_8);
        }
    }
}
