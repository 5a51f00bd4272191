package org.tocsin.knowledge;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes places in the compact form that {@link GazetteerTable} reads, however many there are: sorted in pieces that fit
 * into memory, which are merged in the end. The same places give the same bytes.
 */
public final class GazetteerWriter implements AutoCloseable {

    /** Bytes sorted at once, unless a test wants fewer. */
    private static final int PIECE = 48_000_000;

    private static final int LONGEST = 255;

    private static final List<String> FEATURES =
            Arrays.stream(PlaceFeature.values()).map(PlaceFeature::label).toList();

    private final Path file;
    private final Path scratch;
    private final int pieceSize;
    private final Map<String, Integer> countries = new LinkedHashMap<>();
    private final Map<String, Integer> regions = new LinkedHashMap<>();
    private final List<Path> pieces = new ArrayList<>();
    private final List<byte[]> piece = new ArrayList<>();
    private int held;

    /**
     * @param file the file to be written by {@link #finish}; its folder must be there
     * @throws IOException if no file can be written beside it
     */
    public GazetteerWriter(Path file) throws IOException {
        this(file, PIECE);
    }

    GazetteerWriter(Path file, int pieceSize) throws IOException {
        this.file = file;
        this.pieceSize = pieceSize;
        Path folder = file.toAbsolutePath().getParent();
        this.scratch = Files.createTempDirectory(folder == null ? Path.of(".") : folder, ".places");
    }

    /**
     * Adds a place under each of the keys.
     *
     * @param keys folded names
     * @throws IOException if the scratch files cannot be written
     */
    public void add(Set<String> keys, PlaceEntry place) throws IOException {
        byte[] name = cut(place.name());
        for (String key : keys) {
            byte[] folded = key.getBytes(StandardCharsets.UTF_8);
            if (folded.length == 0 || folded.length > LONGEST) {
                continue;
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(folded.length + name.length + 22);
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeByte(folded.length);
            out.write(folded);
            out.writeByte(name.length);
            out.write(name);
            out.writeByte(FEATURES.indexOf(place.feature().label()));
            out.writeByte(number(countries, place.country(), 0xff));
            out.writeShort(number(regions, place.admin1(), 0xffff));
            out.writeInt((int) Math.round(place.at().lat() * GazetteerTable.DEGREE));
            out.writeInt((int) Math.round(place.at().lon() * GazetteerTable.DEGREE));
            out.writeInt((int) Math.min(place.population(), Integer.MAX_VALUE));
            out.writeInt(place.geonames() == null ? 0 : place.geonames().intValue());
            piece.add(bytes.toByteArray());
            held += bytes.size();
        }
        if (held > pieceSize) {
            spill();
        }
    }

    private static byte[] cut(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        return bytes.length <= LONGEST ? bytes : cut(name.substring(0, name.length() * LONGEST / bytes.length));
    }

    /** The number of a text, 0 for none, and for those beyond what a file can number. */
    private static int number(Map<String, Integer> numbers, @Nullable String text, int most) {
        if (text == null || (numbers.size() == most && !numbers.containsKey(text))) {
            return 0;
        }
        return numbers.computeIfAbsent(text, key -> numbers.size() + 1);
    }

    private void spill() throws IOException {
        piece.sort(GazetteerWriter::compare);
        Path part = scratch.resolve(Integer.toString(pieces.size()));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
            for (byte[] entry : piece) {
                out.write(entry);
            }
        }
        pieces.add(part);
        piece.clear();
        held = 0;
    }

    /** By key, then the more populous first, then by all their bytes. */
    private static int compare(byte[] one, byte[] other) {
        int order = Arrays.compareUnsigned(
                one, 1, 1 + Byte.toUnsignedInt(one[0]), other, 1, 1 + Byte.toUnsignedInt(other[0]));
        if (order == 0) {
            order = Arrays.compareUnsigned(other, other.length - 8, other.length - 4, one, one.length - 8, one.length - 4);
        }
        return order == 0 ? Arrays.compareUnsigned(one, other) : order;
    }

    /**
     * Writes the file.
     *
     * @return how many names it holds
     * @throws IOException if it cannot be written, or would be over 2 GB
     */
    public int finish() throws IOException {
        spill();
        Path entries = scratch.resolve("entries");
        Path offsets = scratch.resolve("offsets");
        int count = merge(entries, offsets);
        Path whole = scratch.resolve("whole");
        MessageDigest digest = sha256();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(whole))) {
            out.write(GazetteerTable.MAGIC);
            out.write(new byte[GazetteerTable.DIGEST]);
            DataOutputStream rest = new DataOutputStream(new DigestOutputStream(out, digest));
            texts(rest, FEATURES);
            texts(rest, countries.keySet());
            texts(rest, regions.keySet());
            rest.writeInt(count);
            Files.copy(offsets, rest);
            Files.copy(entries, rest);
        }
        try (FileChannel channel = FileChannel.open(whole, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(digest.digest()), GazetteerTable.MAGIC.length);
        }
        if (Files.size(whole) > Integer.MAX_VALUE) {
            throw new IOException("the places take over 2 GB, which one list cannot hold; import fewer countries at a time");
        }
        Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
        return count;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void texts(DataOutputStream out, Collection<String> texts) throws IOException {
        out.writeShort(texts.size());
        for (String text : texts) {
            byte[] bytes = cut(text);
            out.writeByte(bytes.length);
            out.write(bytes);
        }
    }

    private int merge(Path entries, Path offsets) throws IOException {
        PriorityQueue<Source> sources = new PriorityQueue<>((a, b) -> compare(a.next(), b.next()));
        int count = 0;
        long at = 0;
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(entries)));
                DataOutputStream starts = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(offsets)))) {
            for (Path part : pieces) {
                Source source = new Source(part);
                if (source.advance()) {
                    sources.add(source);
                }
            }
            byte[] last = {};
            while (!sources.isEmpty()) {
                Source source = sources.poll();
                byte[] entry = source.next();
                if (!Arrays.equals(entry, last)) {
                    out.write(entry);
                    starts.writeInt((int) at);
                    at += entry.length;
                    count++;
                    last = entry;
                }
                if (source.advance()) {
                    sources.add(source);
                }
            }
        } finally {
            for (Source source : sources) {
                source.close();
            }
        }
        return count;
    }

    /** Removes the scratch files. */
    @Override
    public void close() throws IOException {
        try (Stream<Path> left = Files.list(scratch)) {
            for (Path path : left.toList()) {
                Files.deleteIfExists(path);
            }
        }
        Files.deleteIfExists(scratch);
    }

    /** A sorted piece that is read entry by entry. */
    private static final class Source {

        private static final int FIXED = 20;

        private final DataInputStream in;
        private byte[] next = {};

        Source(Path part) throws IOException {
            this.in = new DataInputStream(new BufferedInputStream(Files.newInputStream(part)));
        }

        byte[] next() {
            return next;
        }

        boolean advance() throws IOException {
            int length = in.read();
            if (length < 0) {
                in.close();
                return false;
            }
            byte[] key = in.readNBytes(length);
            int named = in.readUnsignedByte();
            byte[] rest = in.readNBytes(named + FIXED);
            ByteArrayOutputStream whole = new ByteArrayOutputStream(2 + length + rest.length);
            whole.write(length);
            whole.writeBytes(key);
            whole.write(named);
            whole.writeBytes(rest);
            next = whole.toByteArray();
            return true;
        }

        void close() throws IOException {
            in.close();
        }
    }
}
