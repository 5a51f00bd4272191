package org.tocsin.app;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** The folder that an import writes. Actors are written as they come, beside the file that they replace in the end. */
final class ImportFolder implements Closeable {

    private final Path folder;
    private @Nullable BufferedWriter actors;

    ImportFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Adds lines to the file of actors.
     *
     * @throws UncheckedIOException when they cannot be written
     */
    void actor(String lines) {
        try {
            if (actors == null) {
                Files.createDirectories(folder.resolve("actors"));
                actors = Files.newBufferedWriter(part(), StandardCharsets.UTF_8);
            }
            actors.write(lines);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + part(), e);
        }
    }

    /** Writes a file, or takes it away where it would be empty. */
    void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        if (text.isEmpty()) {
            Files.deleteIfExists(file);
        } else {
            Path above = file.getParent();
            Files.createDirectories(above == null ? folder : above);
            Files.writeString(file, text, StandardCharsets.UTF_8);
        }
    }

    /** Puts the new file of actors in the place of the old one. */
    void finish() throws IOException {
        Path file = folder.resolve("actors/imported.yaml");
        if (actors == null) {
            Files.deleteIfExists(file);
        } else {
            actors.close();
            actors = null;
            Files.move(part(), file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Path part() {
        return folder.resolve("actors/imported.yaml.part");
    }

    /** Takes away what was not finished. */
    @Override
    public void close() throws IOException {
        if (actors != null) {
            actors.close();
            Files.deleteIfExists(part());
        }
    }
}
