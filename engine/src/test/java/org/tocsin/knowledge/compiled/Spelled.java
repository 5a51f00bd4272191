package org.tocsin.knowledge.compiled;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tocsin.knowledge.WordSet;

/** Values written out with all their components, so that a codec that forgets one is found, whatever equals says. */
final class Spelled {

    private Spelled() {}

    static String out(@Nullable Object value) {
        if (value instanceof Record entry) {
            return record(entry);
        }
        if (value instanceof WordSet set) {
            return set.sorted().toString();
        }
        if (value instanceof Set<?> set) {
            return new TreeSet<>(all(set)).toString();
        }
        if (value instanceof Collection<?> list) {
            return all(list).toString();
        }
        return value instanceof Map<?, ?> map ? map(map) : String.valueOf(value);
    }

    private static List<String> all(Collection<?> values) {
        List<String> all = new ArrayList<>();
        values.forEach(value -> all.add(out(value)));
        return all;
    }

    private static String map(Map<?, ?> map) {
        Set<String> entries = new TreeSet<>();
        map.forEach((key, value) -> entries.add(out(key) + "=" + out(value)));
        return entries.toString();
    }

    private static String record(Record entry) {
        StringBuilder text = new StringBuilder(entry.getClass().getSimpleName()).append('(');
        for (RecordComponent component : entry.getClass().getRecordComponents()) {
            text.append(component.getName()).append('=').append(out(value(entry, component))).append(' ');
        }
        return text.append(')').toString();
    }

    static @Nullable Object value(Record entry, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(entry);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("cannot read " + component, e);
        }
    }
}
