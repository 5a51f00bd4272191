package org.tocsin.ingest.fetch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The headers of an answer, by name whatever its letter case. */
public final class Headers {

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    Headers() {}

    void add(String name, String value) {
        values.computeIfAbsent(name.toLowerCase(Locale.ROOT), unknown -> new ArrayList<>()).add(value);
    }

    /** The first value of a header, or null. */
    public @Nullable String first(String name) {
        List<String> all = all(name);
        return all.isEmpty() ? null : all.get(0);
    }

    /** All values of a header. */
    public List<String> all(String name) {
        return List.copyOf(values.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()));
    }
}
