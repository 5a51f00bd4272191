package org.tocsin.coder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.tocsin.knowledge.FileStamp;
import org.tocsin.knowledge.KnowledgeReader;

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

    /** What a file of the bundled knowledge holds, by its name below the folder. */
    static byte[] bytes(String name) {
        try (InputStream in = KnowledgeFolder.class.getClassLoader().getResourceAsStream(FOLDER + "/" + name)) {
            if (in == null) {
                throw new IllegalStateException("there is no " + FOLDER + "/" + name + " on the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FOLDER + "/" + name, e);
        }
    }

    /**
     * Whether the knowledge consists of some files and no others. Of those inside a jar, sizes and sums are asked of the
     * jar, without reading them.
     *
     * @param files what tells them from others, by their names below the folder
     */
    static boolean consistsOf(ClassLoader classes, Map<String, FileStamp> files) {
        URL marker = classes.getResource(FOLDER + "/" + MARKER);
        if (marker == null) {
            return false;
        }
        try {
            if (marker.openConnection() instanceof JarURLConnection connection) {
                return jarConsistsOf(Path.of(connection.getJarFileURL().toURI()), files);
            }
            return folderConsistsOf(Path.of(marker.toURI()).resolveSibling(""), files);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the knowledge at " + marker, e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the knowledge lies at an address that is no URI: " + marker, e);
        }
    }

    private static boolean jarConsistsOf(Path jar, Map<String, FileStamp> files) throws IOException {
        int found = 0;
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                String name = entry.getName().startsWith(FOLDER + "/") ? entry.getName().substring(FOLDER.length() + 1) : "";
                if (!entry.isDirectory() && KnowledgeReader.isKnowledge(name)) {
                    FileStamp file = files.get(name);
                    if (file == null || file.size() != entry.getSize() || file.crc() != entry.getCrc()) {
                        return false;
                    }
                    found++;
                }
            }
        }
        return found == files.size();
    }

    private static boolean folderConsistsOf(Path folder, Map<String, FileStamp> files) throws IOException {
        int found = 0;
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) all::iterator) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (KnowledgeReader.isKnowledge(name) && Files.isRegularFile(path)) {
                    FileStamp file = files.get(name);
                    if (file == null || file.size() != Files.size(path) || file.crc() != FileStamp.crc(Files.readAllBytes(path))) {
                        return false;
                    }
                    found++;
                }
            }
        }
        return found == files.size();
    }

    private static <T> T inJar(URI jar, Function<Path, T> function) throws IOException {
        try (FileSystem files = FileSystems.newFileSystem(Path.of(jar), Map.of())) {
            return function.apply(files.getPath("/" + FOLDER));
        }
    }
}
