package org.tocsin.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The bytes of all knowledge files by name, read once: what is parsed is what is hashed. A user's files keep the name by
 * which the user called their folder, but count for the version by what is below it.
 */
final class KnowledgeFiles {

    /** What belongs to the knowledge in its folder; a build file or its output beside them does not. */
    static final List<String> PARTS = List.of("rules", "actors", "places", "weapons", "media");

    private static final String LIST = ".gaz";
    private static final String PACKED_LIST = ".gaz.gz";

    private final SortedMap<String, byte[]> bytes = new TreeMap<>();
    private final Map<String, Path> lists = new HashMap<>();
    private final SortedMap<String, FileStamp> known = new TreeMap<>();
    private final List<String> added = new ArrayList<>();
    private final Faults faults;

    KnowledgeFiles(Faults faults) {
        this.faults = faults;
    }

    /** Takes in files for their part in the version alone: what they hold is known. */
    void addKnown(SortedMap<String, FileStamp> files) {
        known.putAll(files);
    }

    /** Takes in the knowledge folder. */
    void addFolder(Path folder) {
        for (String part : PARTS) {
            if (Files.isDirectory(folder.resolve(part))) {
                addAll(folder.resolve(part), part + "/");
            }
        }
        if (bytes.isEmpty()) {
            faults.add(folder + ": no knowledge here, expected a folder that holds " + String.join("/, ", PARTS) + "/");
        }
    }

    /**
     * Takes in a folder of a user's rules.
     *
     * @return what the names of its files begin with
     */
    String addRules(Path folder) {
        String prefix = prefix(folder);
        if (Files.isDirectory(folder)) {
            addAll(folder, prefix);
        } else {
            faults.add(folder + ": no such folder, expected one that holds rule files (*.yaml)");
        }
        return prefix;
    }

    /**
     * Takes in a folder of a user's knowledge, laid out as the knowledge folder is.
     *
     * @return what the names of its files begin with
     */
    String addKnowledge(Path folder) {
        String prefix = prefix(folder);
        int before = bytes.size();
        for (String part : PARTS) {
            if (Files.isDirectory(folder.resolve(part))) {
                addAll(folder.resolve(part), prefix + part + "/");
            }
        }
        if (bytes.size() == before) {
            faults.add(folder + ": no knowledge here, expected a folder that holds one or more of "
                    + String.join("/, ", PARTS) + "/");
        }
        return prefix;
    }

    /** A folder "rules" of the user's is not that of the knowledge. */
    private String prefix(Path folder) {
        String name = folder.toString().replace('\\', '/');
        String prefix = (folder.isAbsolute() || name.startsWith(".") ? "" : "./") + name + "/";
        added.add(prefix);
        return prefix;
    }

    private void addAll(Path folder, String prefix) {
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path path : found.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (!isHidden(name)) {
                    add(prefix + name, path);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the knowledge folder " + folder, e);
        }
    }

    /** A plain list of places may be too long to be read whole: its head holds a hash of the rest. */
    private void add(String name, Path path) throws IOException {
        if (!name.endsWith(LIST)) {
            bytes.put(name, Files.readAllBytes(path));
            return;
        }
        try (InputStream in = Files.newInputStream(path)) {
            bytes.put(name, in.readNBytes(GazetteerTable.MAGIC.length + GazetteerTable.DIGEST));
        }
        lists.put(name, path);
    }

    /** Whether a file is a list of places in compact form, packed. */
    static boolean isPackedList(String name) {
        return name.endsWith(PACKED_LIST);
    }

    /** The lists of places in compact form, in order of their names. */
    Gazetteer gazetteer() {
        List<GazetteerTable> tables = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : bytes.entrySet()) {
            String name = file.getKey();
            Path plain = lists.get(name);
            try {
                if (plain != null) {
                    tables.add(GazetteerTable.map(plain));
                } else if (isPackedList(name)) {
                    tables.add(GazetteerTable.unpack(file.getValue()));
                }
            } catch (IOException | BufferUnderflowException e) {
                faults.add(name + ": cannot be read as a list of places: " + e.getMessage());
            }
        }
        return tables.isEmpty() ? Gazetteer.NONE : new Gazetteer(tables);
    }

    /** Whether a file belongs to the knowledge, by its name below the folder. */
    static boolean isKnowledge(String name) {
        int slash = name.indexOf('/');
        return slash > 0 && PARTS.contains(name.substring(0, slash)) && !isHidden(name);
    }

    private static boolean isHidden(String name) {
        return name.startsWith(".") || name.contains("/.");
    }

    /** One file, or nothing where it is not there or no text. */
    Optional<SourceFile> file(String name) {
        byte[] content = bytes.get(name);
        return content == null ? Optional.empty() : decode(name, content);
    }

    /** The files whose name satisfies a test, in order of their name. */
    List<SourceFile> files(Predicate<String> named) {
        return bytes.entrySet().stream()
                .filter(entry -> named.test(entry.getKey()))
                .flatMap(entry -> decode(entry.getKey(), entry.getValue()).stream())
                .toList();
    }

    private Optional<SourceFile> decode(String name, byte[] content) {
        try {
            return Optional.of(SourceFile.decode(name, content));
        } catch (CharacterCodingException e) {
            faults.add(name + ":1:1: not UTF-8, expected a text file in UTF-8");
            return Optional.empty();
        }
    }

    /** What tells each file from others, by its name for the version. */
    SortedMap<String, FileStamp> stamps() {
        SortedMap<String, FileStamp> stamps = new TreeMap<>(known);
        bytes.forEach((name, content) -> stamps.put(stamped(name), FileStamp.of(content)));
        return stamps;
    }

    /** The name of a file for the version: the same wherever a user's folder lies. */
    private String stamped(String name) {
        for (int i = 0; i < added.size(); i++) {
            if (name.startsWith(added.get(i))) {
                return "+" + i + "/" + name.substring(added.get(i).length());
            }
        }
        return name;
    }
}
