package org.tocsin.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Where entries of actors, states, places, weapons and outlets are written. Of two equal entries it knows the first. */
public final class Origins {

    private final Map<Record, FileLocation> places = new HashMap<>();
    private final Map<String, List<FileLocation>> additions = new HashMap<>();
    private final Function<Record, Optional<FileLocation>> others;

    private Origins(Function<Record, Optional<FileLocation>> others) {
        this.others = others;
    }

    /** Knows nothing yet beside what another knows. */
    static Origins beside(Origins other) {
        return new Origins(other::of);
    }

    /** Asks a function for all places. */
    public static Origins from(Function<Record, Optional<FileLocation>> places) {
        return new Origins(places);
    }

    /** Of entries that were read from no file. */
    public static Origins none() {
        return new Origins(entry -> Optional.empty());
    }

    <T extends Record> T note(T entry, FileLocation location) {
        places.putIfAbsent(entry, location);
        return entry;
    }

    /** Where an entry is written, or nothing where it was read from no file. */
    public Optional<FileLocation> of(Record entry) {
        FileLocation place = places.get(entry);
        return place == null ? others.apply(entry) : Optional.of(place);
    }

    void noteAddition(String actor, FileLocation location) {
        additions.computeIfAbsent(actor, id -> new ArrayList<>(1)).add(location);
    }

    /** Where entries that add to an actor are written. */
    public List<FileLocation> additions(ActorEntry actor) {
        return List.copyOf(additions.getOrDefault(actor.id(), List.of()));
    }
}
