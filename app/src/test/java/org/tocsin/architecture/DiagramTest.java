package org.tocsin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the diagram of docs/architecture.md equal to the packages of the sources. */
class DiagramTest {

    private static final Path PROJECT = Path.of("..");
    private static final Path SOURCES = Path.of("src", "main", "java", "org", "tocsin");
    private static final Pattern DIAGRAM = Pattern.compile("(?s)```mermaid\n(.*?)```");
    private static final Pattern PACKAGE = Pattern.compile("\\w+\\[\"<b>([a-z.]+)</b>");

    @Test
    void theDiagramShowsThePackages() throws IOException {
        String page = Files.readString(PROJECT.resolve("docs/architecture.md"), StandardCharsets.UTF_8);
        String diagram = DIAGRAM.matcher(page).results().map(found -> found.group(1)).collect(Collectors.joining());
        Set<String> drawn = PACKAGE.matcher(diagram).results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(drawn).isEqualTo(packages());
    }

    private static Set<String> packages() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> modules = Files.list(PROJECT)) {
            for (Path module : modules.map(path -> path.resolve(SOURCES)).filter(Files::isDirectory).toList()) {
                names.addAll(packagesUnder(module));
            }
        }
        return names;
    }

    private static Set<String> packagesUnder(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> root.relativize(file.getParent()).toString().replace(root.getFileSystem().getSeparator(), "."))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
