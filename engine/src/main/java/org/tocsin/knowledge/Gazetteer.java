package org.tocsin.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Lists of places in compact form, too many to be held as entries: settlements and regions of the whole world, and what a
 * user imported. Names are asked for by their {@linkplain NameFolding#placeKey key}. Safe for use by many threads.
 */
public final class Gazetteer {

    /** One that lists nothing. */
    public static final Gazetteer NONE = new Gazetteer(List.of());

    /** Two lists' points of one place lie no further apart. */
    private static final double SAME = 10;

    private final List<GazetteerTable> tables;

    Gazetteer(List<GazetteerTable> tables) {
        this.tables = LateList.copyOf(tables);
    }

    /**
     * One whose lists are unpacked when it is first asked for a name.
     *
     * @param packed gives what the files of packed lists hold, in order of their names
     */
    public static Gazetteer late(Supplier<List<byte[]>> packed) {
        return new Gazetteer(new LateList<>(() -> unpacked(packed.get())));
    }

    private static List<GazetteerTable> unpacked(List<byte[]> packed) {
        List<GazetteerTable> tables = new ArrayList<>();
        for (byte[] file : packed) {
            try {
                tables.add(GazetteerTable.unpack(file));
            } catch (IOException e) {
                throw new UncheckedIOException("a list of places cannot be read", e);
            }
        }
        return tables;
    }

    /** These lists and those of another; neither is looked at now. */
    Gazetteer and(Gazetteer others) {
        if (this == NONE || others == NONE) {
            return this == NONE ? others : this;
        }
        return new Gazetteer(new LateList<>(() -> {
            List<GazetteerTable> all = new ArrayList<>(tables);
            all.addAll(others.tables);
            return all;
        }));
    }

    /** How many names are listed. */
    public long size() {
        return tables.stream().mapToLong(GazetteerTable::size).sum();
    }

    /** The places that bear a name, those of later lists after those of earlier ones; each place once. */
    public List<PlaceEntry> find(String key) {
        byte[] sought = key.getBytes(StandardCharsets.UTF_8);
        List<PlaceEntry> found = new ArrayList<>(4);
        for (GazetteerTable table : tables) {
            for (int at = table.from(sought); table.is(at, sought); at++) {
                PlaceEntry entry = table.entry(at);
                if (found.stream().noneMatch(other -> isSame(other, entry))) {
                    found.add(entry);
                }
            }
        }
        return found;
    }

    /** Whether a listed name is longer than these words and begins with them. */
    public boolean goesOn(String key) {
        byte[] sought = (key + " ").getBytes(StandardCharsets.UTF_8);
        for (GazetteerTable table : tables) {
            if (table.begins(table.from(sought), sought)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSame(PlaceEntry one, PlaceEntry other) {
        if (one.geonames() != null && other.geonames() != null) {
            return one.geonames().equals(other.geonames());
        }
        return one.precision() == other.precision()
                && Objects.equals(one.country(), other.country())
                && one.at().kilometres(other.at()) < SAME;
    }
}
