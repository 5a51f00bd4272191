package org.tocsin.knowledge;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where entries of actors, states, places, weapons and outlets are written. Of two equal entries it knows the first. */
public final class Origins {

    private final Map<Record, FileLocation> places = new HashMap<>();

    Origins() {}

    /** Of entries that were read from no file. */
    public static Origins none() {
        return new Origins();
    }

    <T extends Record> T note(T entry, FileLocation location) {
        places.putIfAbsent(entry, location);
        return entry;
    }

    /** Where an entry is written, or nothing where it was read from no file. */
    public Optional<FileLocation> of(Record entry) {
        return Optional.ofNullable(places.get(entry));
    }
}
