package org.tocsin.coder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;

/** The knowledge that comes with the coder, on the class path: in a folder of classes or inside a jar. */
public final class KnowledgeFolder {

    private static final String FOLDER = "tocsin-knowledge";
    private static final String MARKER = "SOURCES.md";

    private KnowledgeFolder() {}

    /**
     * Calls a function with the folder of the bundled knowledge. The path is valid during the call only, since the jar in
     * which it may lie is closed after it.
     *
     * @return what the function returns
     * @throws IllegalStateException if there is no knowledge on the class path
     * @throws UncheckedIOException if its jar cannot be opened
     */
    public static <T> T use(Function<Path, T> function) {
        return use(KnowledgeFolder.class.getClassLoader(), function);
    }

    static <T> T use(ClassLoader classes, Function<Path, T> function) {
        String name = FOLDER + "/" + MARKER;
        URL marker = classes.getResource(name);
        if (marker == null) {
            throw new IllegalStateException("there is no " + name
                    + " on the class path; add the artifact org.tocsin:tocsin-knowledge, or give a knowledge folder");
        }
        try {
            if (marker.openConnection() instanceof JarURLConnection connection) {
                return inJar(connection.getJarFileURL().toURI(), function);
            }
            return function.apply(Path.of(marker.toURI()).resolveSibling(""));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the knowledge at " + marker, e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the knowledge lies at an address that is no URI: " + marker, e);
        }
    }

    private static <T> T inJar(URI jar, Function<Path, T> function) throws IOException {
        try (FileSystem files = FileSystems.newFileSystem(Path.of(jar), Map.of())) {
            return function.apply(files.getPath("/" + FOLDER));
        }
    }
}
