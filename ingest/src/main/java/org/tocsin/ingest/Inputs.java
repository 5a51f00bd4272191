package org.tocsin.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The inputs of one run: files, folders and standard input. Folders are read with all below them, sorted by path, hidden
 * files left out. Documents are read as they are asked for.
 *
 * <p>The text of one document may be 16 MiB long, one line of JSON Lines 64 MiB; what is longer fails by name. An id that
 * comes again with the same text is passed over, with other text it fails.
 */
public final class Inputs implements Iterable<Intake> {

    /** One thing to read: a file, standard input, or what could not be found. */
    record Source(String name, @Nullable Path file, @Nullable String failure) {}

    private final List<Source> sources = new ArrayList<>();
    private final InputStream standardInput;
    private long bytes;

    private Inputs(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /**
     * Finds the files; none is opened yet.
     *
     * @param arguments files, folders, or "-" for standard input
     * @param standardInput read where "-" is named; not closed here
     */
    public static Inputs of(List<String> arguments, InputStream standardInput) {
        Inputs inputs = new Inputs(standardInput);
        arguments.forEach(inputs::add);
        return inputs;
    }

    /** How many bytes the files have together, as stored; standard input counts nothing. */
    public long bytes() {
        return bytes;
    }

    /** The documents, failures and repetitions. Standard input can be read by one iterator only. */
    @Override
    public Iterator<Intake> iterator() {
        return new IntakeIterator(List.copyOf(sources), standardInput);
    }

    private void add(String argument) {
        if (argument.equals("-")) {
            sources.add(new Source("-", null, null));
            return;
        }
        try {
            Path path = Path.of(argument);
            if (Files.isDirectory(path)) {
                int before = sources.size();
                folder(argument, path);
                if (sources.size() == before) {
                    fail(argument, "the folder holds no file to read");
                }
            } else if (!Files.exists(path)) {
                fail(argument, "no such file or folder");
            } else {
                file(argument, path);
            }
        } catch (InvalidPathException e) {
            fail(argument, "no name of a file: " + e.getReason());
        }
    }

    private void folder(String name, Path folder) {
        List<Path> children = new ArrayList<>();
        try (Stream<Path> listed = Files.list(folder)) {
            listed.forEach(children::add);
        } catch (IOException e) {
            fail(name, "the folder cannot be read: " + Messages.of(e));
            return;
        }
        children.sort(Comparator.comparing(p -> String.valueOf(p.getFileName())));
        for (Path child : children) {
            String file = String.valueOf(child.getFileName());
            String childName = name.endsWith("/") ? name + file : name + "/" + file;
            if (file.startsWith(".")) {
                continue;
            }
            if (!Files.isDirectory(child)) {
                file(childName, child);
            } else if (Files.isSymbolicLink(child)) {
                fail(childName, "a link to a folder, not followed since it may lead round in a circle; name the folder itself");
            } else {
                folder(childName, child);
            }
        }
    }

    private void file(String name, Path file) {
        sources.add(new Source(name, file, null));
        try {
            bytes += Files.size(file);
        } catch (IOException e) {
            // The size only feeds the estimate, which does without this file; the reader will say what is wrong with it.
        }
    }

    private void fail(String name, String reason) {
        sources.add(new Source(name, null, reason));
    }

    static InputStream buffered(InputStream stream) {
        return new BufferedInputStream(stream, 1 << 16);
    }
}
