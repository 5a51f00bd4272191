package org.tocsin.knowledge.compiled;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tocsin.knowledge.FileLocation;
import org.tocsin.knowledge.Knowledge;
import org.tocsin.knowledge.Origins;

/** Where entries are written, in a section of its own that is read when the first of them is asked for. */
final class Written {

    private final List<? extends List<? extends Record>> entries;
    private final Supplier<Source> section;
    private @Nullable Map<Record, FileLocation> places;

    /**
     * @param entries the lists of entries
     * @param section gives the bytes of the section
     */
    Written(List<? extends List<? extends Record>> entries, Supplier<Source> section) {
        this.entries = entries;
        this.section = section;
    }

    /** The lists of entries of which {@link Origins} tells. */
    static List<List<? extends Record>> entries(Knowledge knowledge) {
        return List.of(
                knowledge.countries(), knowledge.actors(), knowledge.roleNouns(), knowledge.places(), knowledge.weapons(),
                knowledge.outlets());
    }

    static void write(Knowledge knowledge, Sink sink) {
        for (List<? extends Record> list : entries(knowledge)) {
            for (Record entry : list) {
                sink.optional(knowledge.origins().of(entry).orElse(null), LocationCodec.CODEC);
            }
        }
    }

    synchronized Optional<FileLocation> of(Record entry) {
        Map<Record, FileLocation> known = places;
        if (known == null) {
            known = read();
            places = known;
        }
        return Optional.ofNullable(known.get(entry));
    }

    private Map<Record, FileLocation> read() {
        Source source = section.get();
        Map<Record, FileLocation> read = new HashMap<>();
        for (List<? extends Record> list : entries) {
            for (Record entry : list) {
                FileLocation place = source.optional(LocationCodec.CODEC);
                if (place != null) {
                    read.putIfAbsent(entry, place);
                }
            }
        }
        return read;
    }
}
