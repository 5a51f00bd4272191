package org.tocsin.knowledge;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A list of places in compact form: entries in order of their folded names, found by halving. Whole numbers are
 * big-endian, texts UTF-8.
 *
 * <table>
 * <caption>The file</caption>
 * <tr><td>8 bytes</td><td>{@code TOCSGAZ1}</td></tr>
 * <tr><td>32 bytes</td><td>SHA-256 of all that follows, which stands for the file in the version of the knowledge</td></tr>
 * <tr><td>3 lists</td><td>labels of features, codes of countries, names of first-level regions: a count (2 bytes), each text
 *     behind its length (1 byte)</td></tr>
 * <tr><td>4 bytes</td><td>number of entries</td></tr>
 * <tr><td>4 bytes each</td><td>where each entry begins, counted from the first</td></tr>
 * <tr><td>entries</td><td>folded name and name, each behind its length (1 byte); feature (1), country (1) and region (2) by
 *     their number in the lists, 0 for none of the latter two; latitude and longitude in 1/100,000 degree (4 and 4),
 *     population (4), GeoNames id (4; 0 for none)</td></tr>
 * </table>
 */
final class GazetteerTable {

    static final byte[] MAGIC = "TOCSGAZ1".getBytes(StandardCharsets.US_ASCII);
    static final int DIGEST = 32;
    static final double DEGREE = 1e5;

    /** Above this the list that is stored packed is no list of settlements. */
    private static final int UNPACKED = 200_000_000;

    private final ByteBuffer bytes;
    private final List<PlaceFeature> features = new ArrayList<>();
    private final List<String> countries;
    private final List<String> regions;
    private final int size;
    private final int offsets;
    private final int entries;

    private GazetteerTable(ByteBuffer bytes) throws IOException {
        this.bytes = bytes;
        byte[] magic = new byte[MAGIC.length];
        if (bytes.remaining() < MAGIC.length + DIGEST) {
            throw new IOException("the file is too short for a list of places");
        }
        bytes.get(magic);
        if (!Arrays.equals(magic, MAGIC)) {
            throw new IOException("this is no list of places, or one of another version; make it anew by \"tocsin knowledge"
                    + " import geonames\"");
        }
        bytes.position(MAGIC.length + DIGEST);
        for (String label : texts()) {
            features.add(Labels.read(PlaceFeature.class, label, PlaceFeature::label).orElse(PlaceFeature.SITE));
        }
        this.countries = texts();
        this.regions = texts();
        this.size = bytes.getInt();
        this.offsets = bytes.position();
        this.entries = offsets + Integer.BYTES * size;
        if (size < 0 || entries < 0 || entries > bytes.limit()) {
            throw new IOException("the list of places is cut off; make it anew");
        }
    }

    private List<String> texts() {
        int count = Short.toUnsignedInt(bytes.getShort());
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            byte[] text = new byte[Byte.toUnsignedInt(bytes.get())];
            bytes.get(text);
            texts.add(new String(text, StandardCharsets.UTF_8));
        }
        return texts;
    }

    /** A list that was stored packed by gzip. */
    static GazetteerTable unpack(byte[] packed) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed), 1 << 16)) {
            byte[] plain = in.readNBytes(UNPACKED);
            if (in.read() >= 0) {
                throw new IOException("the list of places is over " + UNPACKED / 1_000_000
                        + " MB when unpacked; store it plain, so that it is mapped");
            }
            return new GazetteerTable(ByteBuffer.wrap(plain));
        }
    }

    /** A list in a plain file, mapped into memory: only what is looked up is read. */
    static GazetteerTable map(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return new GazetteerTable(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
        } catch (UnsupportedOperationException e) {
            // Files inside a jar cannot be mapped.
            return new GazetteerTable(ByteBuffer.wrap(Files.readAllBytes(file)));
        }
    }

    int size() {
        return size;
    }

    /** The first entry whose key is not before this one; {@link #size} where all are. */
    int from(byte[] key) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(middle, key) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int start(int entry) {
        return entries + bytes.getInt(offsets + Integer.BYTES * entry);
    }

    private int compare(int entry, byte[] key) {
        int at = start(entry);
        int length = Byte.toUnsignedInt(bytes.get(at));
        int shared = Math.min(length, key.length);
        for (int i = 0; i < shared; i++) {
            int order = Byte.toUnsignedInt(bytes.get(at + 1 + i)) - Byte.toUnsignedInt(key[i]);
            if (order != 0) {
                return order;
            }
        }
        return length - key.length;
    }

    /** Whether an entry's key is this one. */
    boolean is(int entry, byte[] key) {
        return entry < size && compare(entry, key) == 0;
    }

    /** Whether an entry's key begins with this one. */
    boolean begins(int entry, byte[] key) {
        if (entry >= size) {
            return false;
        }
        int at = start(entry);
        if (Byte.toUnsignedInt(bytes.get(at)) < key.length) {
            return false;
        }
        for (int i = 0; i < key.length; i++) {
            if (bytes.get(at + 1 + i) != key[i]) {
                return false;
            }
        }
        return true;
    }

    PlaceEntry entry(int entry) {
        int at = start(entry);
        at += 1 + Byte.toUnsignedInt(bytes.get(at));
        int length = Byte.toUnsignedInt(bytes.get(at));
        byte[] name = new byte[length];
        for (int i = 0; i < length; i++) {
            name[i] = bytes.get(at + 1 + i);
        }
        at += 1 + length;
        PlaceFeature feature = features.get(Byte.toUnsignedInt(bytes.get(at)));
        GeoPoint point = new GeoPoint(bytes.getInt(at + 4) / DEGREE, bytes.getInt(at + 8) / DEGREE);
        long id = Integer.toUnsignedLong(bytes.getInt(at + 16));
        return new PlaceEntry(
                new String(name, StandardCharsets.UTF_8),
                text(countries, Byte.toUnsignedInt(bytes.get(at + 1))),
                text(regions, Short.toUnsignedInt(bytes.getShort(at + 2))),
                point,
                feature.precision(),
                feature,
                id == 0 ? null : Long.valueOf(id),
                Integer.toUnsignedLong(bytes.getInt(at + 12)),
                List.of());
    }

    private static @Nullable String text(List<String> texts, int number) {
        return number == 0 ? null : texts.get(number - 1);
    }
}
