package org.tocsin.convert.geonames;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.tocsin.knowledge.GazetteerWriter;
import org.tocsin.knowledge.PlaceEntry;
import org.tocsin.knowledge.PlaceFeature;

/**
 * Turns tables of GeoNames (allCountries.zip, IQ.zip, or the text in them) into a list of places in compact form. They are
 * read line by line, twice: for the names of first-level units, and for all places.
 */
public final class GeoNamesDump {

    private static final int MOST_FAULTS = 20;

    private final Bounds bounds;
    private final Map<String, String> regions = new HashMap<>();
    private final List<String> faults = new ArrayList<>();
    private long faulty;
    private long places;
    private long others;
    private int names;

    /**
     * What is read at most, so that a small archive cannot fill a disk.
     *
     * @param bytes of each file, unpacked
     * @param line bytes of one line
     */
    public record Bounds(long bytes, int line) {

        /** Enough for all that GeoNames has, several times over. */
        public static final Bounds USUAL = new Bounds(8_000_000_000L, 100_000);
    }

    public GeoNamesDump(Bounds bounds) {
        this.bounds = bounds;
    }

    /**
     * Reads tables and writes a list.
     *
     * @param files tables of GeoNames, plain or in a zip archive
     * @param list the file to write; its folder must be there
     * @throws IOException if a file cannot be read, holds more than the bounds allow, or the list cannot be written
     */
    public void convert(List<Path> files, Path list) throws IOException {
        for (Path file : files) {
            read(file, (line, number) -> {
                GeoNamesRow row = row(line);
                String code = row == null ? null : row.regionCode();
                if (row != null && code != null) {
                    regions.put(code, GeoNamesRow.bare(row.name()));
                }
            });
        }
        try (GazetteerWriter writer = new GazetteerWriter(list)) {
            for (Path file : files) {
                read(file, (line, number) -> add(writer, file + ":" + number, line));
            }
            names = writer.finish();
        }
    }

    private static @Nullable GeoNamesRow row(String line) {
        String[] cells = line.split("\t", -1);
        return cells.length == GeoNamesRow.COLUMNS ? new GeoNamesRow(cells) : null;
    }

    private void add(GazetteerWriter writer, String where, String line) throws IOException {
        if (line.isBlank()) {
            return;
        }
        GeoNamesRow row = row(line);
        if (row == null) {
            fault(where + ": " + line.split("\t", -1).length + " cells, expected the " + GeoNamesRow.COLUMNS
                    + " columns of a GeoNames table with tabs between");
            return;
        }
        try {
            PlaceFeature feature = row.feature();
            if (feature == null) {
                others++;
                return;
            }
            PlaceEntry place = row.place(feature, regions);
            Set<String> keys = row.keys();
            writer.add(keys, place);
            places++;
        } catch (IllegalArgumentException e) {
            fault(where + ": " + e.getMessage() + ", expected whole numbers for id and population, and a point in degrees");
        }
    }

    private void fault(String fault) {
        faulty++;
        if (faults.size() < MOST_FAULTS) {
            faults.add(fault);
        }
    }

    /** Takes the lines of a table. */
    @FunctionalInterface
    private interface Lines {
        void take(String line, long number) throws IOException;
    }

    private void read(Path file, Lines lines) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            if (!file.toString().endsWith(".zip")) {
                read(file, in, lines);
                return;
            }
            ZipInputStream zip = new ZipInputStream(in);
            boolean found = false;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".txt") && !entry.getName().equals("readme.txt")) {
                    read(file, new BufferedInputStream(zip, 1 << 16), lines);
                    found = true;
                }
            }
            if (!found) {
                throw new IOException(file + ": no table (*.txt) in it, expected an archive from download.geonames.org/export/dump");
            }
        }
    }

    private void read(Path file, InputStream in, Lines lines) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 12);
        long bytes = 0;
        long number = 1;
        for (int next = in.read(); next >= 0; next = in.read()) {
            bytes++;
            if (bytes > bounds.bytes() || line.size() > bounds.line()) {
                throw new IOException(file + ": " + (bytes > bounds.bytes()
                        ? "over " + bounds.bytes() + " bytes when unpacked"
                        : "line " + number + " is over " + bounds.line() + " bytes long")
                        + ", which no table of GeoNames is; nothing was written");
            }
            if (next == '\n') {
                lines.take(text(line), number);
                line.reset();
                number++;
            } else {
                line.write(next);
            }
        }
        if (line.size() > 0) {
            lines.take(text(line), number);
        }
    }

    private static String text(ByteArrayOutputStream line) {
        String text = line.toString(StandardCharsets.UTF_8);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    /** What was wrong, by file and line: the first faults, and how many more there are. */
    public List<String> faults() {
        List<String> all = new ArrayList<>(faults);
        if (faulty > faults.size()) {
            all.add("and " + (faulty - faults.size()) + " more faults");
        }
        return all;
    }

    /** How many places the list holds. */
    public long places() {
        return places;
    }

    /** Under how many names. */
    public int names() {
        return names;
    }

    /** How many lines were left out, since news does not name their kinds of places. */
    public long others() {
        return others;
    }
}
