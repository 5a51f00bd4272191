package org.tocsin.coder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.knowledge.FileStamp;

class KnowledgeFolderTest {

    private static final List<String> FILES =
            List.of("tocsin-knowledge/SOURCES.md", "tocsin-knowledge/rules/contexts.yaml");

    @TempDir
    private Path temporary;

    @Test
    void isFoundInAFolderOfClasses() throws IOException {
        Path classes = temporary.resolve("a folder with spaces");
        inFolder(classes, "military\n");

        try (URLClassLoader loader = loader(classes)) {
            assertThat(KnowledgeFolder.use(loader, KnowledgeFolderTest::contexts)).isEqualTo("military\n");
        }
    }

    @Test
    void isFoundInAJar() throws IOException {
        Path jar = temporary.resolve("knowledge 100%.jar");
        inJar(jar, "military\n");

        try (URLClassLoader loader = loader(jar)) {
            assertThat(KnowledgeFolder.use(loader, KnowledgeFolderTest::contexts)).isEqualTo("military\n");
            assertThat(KnowledgeFolder.use(loader, KnowledgeFolderTest::contexts)).as("a second time").isEqualTo("military\n");
        }
    }

    @Test
    void saysWhatToAddWhereThereIsNone() throws IOException {
        try (URLClassLoader loader = loader(temporary)) {
            assertThatThrownBy(() -> KnowledgeFolder.use(loader, Path::toString))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("there is no tocsin-knowledge/SOURCES.md on the class path; add the artifact"
                            + " org.tocsin:tocsin-knowledge, or give a knowledge folder");
        }
    }

    @Test
    void otherFilesAreNotTheOnesThatWereCompiled() throws IOException {
        Map<String, FileStamp> stamps = Map.of("rules/contexts.yaml", stamp("military\n"));
        for (String text : List.of("military\n", "militari\n", "civil\n")) {
            boolean same = text.equals("military\n");
            Path classes = temporary.resolve(text.strip());
            inFolder(classes, text);
            Path jar = temporary.resolve(text.strip() + ".jar");
            inJar(jar, text);
            for (Path path : List.of(classes, jar)) {
                try (URLClassLoader loader = loader(path)) {
                    assertThat(KnowledgeFolder.consistsOf(loader, stamps)).as(path.toString()).isEqualTo(same);
                    assertThat(KnowledgeFolder.consistsOf(loader, Map.of())).as("a file more").isFalse();
                    assertThat(KnowledgeFolder.consistsOf(
                                    loader,
                                    Map.of("rules/contexts.yaml", stamp(text), "rules/cues.yaml", stamp(text))))
                            .as("a file less")
                            .isFalse();
                }
            }
        }
    }

    private static FileStamp stamp(String text) {
        return new FileStamp(text.length(), FileStamp.crc(text.getBytes(StandardCharsets.UTF_8)), "");
    }

    private static void inFolder(Path classes, String text) throws IOException {
        for (String name : FILES) {
            Path file = classes.resolve(name);
            Files.createDirectories(file.resolve("..").normalize());
            Files.writeString(file, text);
        }
    }

    private static void inJar(Path jar, String text) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : FILES) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(text.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static URLClassLoader loader(Path classes) throws IOException {
        return new URLClassLoader(new URL[] {classes.toUri().toURL()}, null);
    }

    private static String contexts(Path folder) {
        try {
            return Files.readString(folder.resolve("rules").resolve("contexts.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
