package org.tocsin.knowledge;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields of an entry in words, so that two can be compared field by field. Where it is written is no field. */
final class RecordFields {

    private RecordFields() {}

    /** Its fields by name, as files write them; a list has a text for each member, what is null or empty has none. */
    static Map<String, List<String>> of(Record entry) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (RecordComponent component : entry.getClass().getRecordComponents()) {
            if (component.getType() == FileLocation.class) {
                continue;
            }
            Object value = value(entry, component);
            List<String> texts = new ArrayList<>();
            if (value instanceof Collection<?> members) {
                members.forEach(member -> texts.add(text(member)));
                if (value instanceof Set) {
                    texts.sort(null);
                }
            } else if (value != null && !text(value).isEmpty()) {
                texts.add(text(value));
            }
            fields.put(snake(component.getName()), List.copyOf(texts));
        }
        return fields;
    }

    private static @Nullable Object value(Record entry, RecordComponent component) {
        try {
            return component.getAccessor().invoke(entry);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("the field " + component.getName() + " of " + entry.getClass() + " cannot be read", e);
        }
    }

    private static String text(Object value) {
        if (value instanceof FillerTest test) {
            return test.text();
        }
        if (value instanceof Example example) {
            return example.text();
        }
        if (value instanceof Context.Sign sign) {
            return sign.text();
        }
        if (value instanceof WordSet words) {
            return String.join(", ", words.phrases());
        }
        if (value instanceof Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT);
        }
        if (value instanceof ArgumentPath path) {
            return path.toString();
        }
        if (value instanceof Collection<?> members) {
            Stream<String> texts = members.stream().map(RecordFields::text);
            return (value instanceof Set ? texts.sorted() : texts).collect(Collectors.joining(", "));
        }
        return value instanceof Record inner ? inner(inner) : value.toString();
    }

    /** "id: hamas, from: 2001-01-01", without what is not known. */
    private static String inner(Record inner) {
        List<String> parts = new ArrayList<>();
        of(inner).forEach((name, texts) -> {
            if (!texts.isEmpty()) {
                parts.add(name + ": " + String.join(" | ", texts));
            }
        });
        return String.join(", ", parts);
    }

    private static String snake(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
