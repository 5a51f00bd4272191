package org.tocsin.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** The fields of one entry of a YAML file of data; an unknown field is a fault, an empty one counts as left out. */
final class Fields {

    private final YamlFile file;
    private final Node node;
    private final Map<String, YamlFile.Entry> entries;

    Fields(YamlFile file, Node node, String what, List<String> valid) {
        this.file = file;
        this.node = node;
        this.entries = file.map(node, what);
        entries.forEach((key, entry) -> {
            if (!valid.contains(key)) {
                file.fault(entry.key(), Valid.unknown("key", key, "one of", valid));
            }
        });
        entries.values().removeIf(entry -> YamlFile.empty(entry.value()));
    }

    /** Notes a fault at a field, or at the entry where it lacks the field. */
    void fault(String key, String message) {
        YamlFile.Entry entry = entries.get(key);
        file.fault(entry == null ? node : entry.value(), message);
    }

    /** A text that must be there; "" and a fault where it is not. */
    String needed(String key) {
        String text = text(key);
        if (text == null) {
            if (!entries.containsKey(key)) {
                file.fault(node, "an entry without \"" + key + "\", expected one");
            }
            return "";
        }
        return text;
    }

    /** Whether the entry has a value for a key. */
    boolean has(String key) {
        return entries.containsKey(key);
    }

    @Nullable String text(String key) {
        YamlFile.Entry entry = entries.get(key);
        return entry == null ? null : file.text(entry.value(), key);
    }

    List<String> texts(String key) {
        YamlFile.Entry entry = entries.get(key);
        return entry == null ? List.of() : file.texts(entry.value(), key);
    }

    List<Node> items(String key) {
        YamlFile.Entry entry = entries.get(key);
        return entry == null ? List.of() : file.list(entry.value(), key);
    }

    List<String> sectors() {
        List<String> sectors = new ArrayList<>();
        for (Node item : items("sectors")) {
            String sector = file.text(item, "a sector");
            if (sector != null && !Sectors.ALL.contains(sector)) {
                file.fault(item, Sectors.unknown(sector));
            } else if (sector != null) {
                sectors.add(sector);
            }
        }
        return sectors;
    }

    @Nullable LocalDate first(String key) {
        return date(key, DateReader::first);
    }

    @Nullable LocalDate last(String key) {
        return date(key, DateReader::last);
    }

    private @Nullable LocalDate date(String key, Function<String, Optional<LocalDate>> reader) {
        String text = text(key);
        if (text == null) {
            return null;
        }
        Optional<LocalDate> day = reader.apply(text);
        if (day.isEmpty()) {
            fault(key, key + " \"" + text + "\" is no date, expected a year, year-month or day: 2003, 2003-05, 2003-05-01");
        }
        return day.orElse(null);
    }

    @Nullable Long number(String key) {
        String text = text(key);
        if (text == null) {
            return null;
        }
        if (!text.matches("\\d{1,18}")) {
            fault(key, key + " \"" + text + "\" is no number, expected digits");
            return null;
        }
        return Long.valueOf(text);
    }

    @Nullable GeoPoint point(String key) {
        if (!entries.containsKey(key)) {
            return null;
        }
        List<String> numbers = texts(key);
        try {
            if (numbers.size() == 2) {
                return new GeoPoint(Double.parseDouble(numbers.get(0)), Double.parseDouble(numbers.get(1)));
            }
        } catch (IllegalArgumentException e) {
            // Not two numbers in range: said below, with the place.
        }
        fault(key, key + " " + numbers + " is no point, expected [latitude, longitude] in degrees");
        return null;
    }
}
