package org.tocsin.knowledge.compiled;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Maps from texts, in the order that they come in. */
final class TableCodec<V> implements Codec<Map<String, V>> {

    private final Codec<V> values;

    TableCodec(Codec<V> values) {
        this.values = values;
    }

    /** Writes a map that has no order of its own in that of its keys. */
    void writeSorted(Map<String, V> map, Sink sink) {
        write(new TreeMap<>(map), sink);
    }

    @Override
    public void write(Map<String, V> map, Sink sink) {
        sink.number(map.size());
        map.forEach((key, value) -> {
            sink.text(key);
            values.write(value, sink);
        });
    }

    @Override
    public Map<String, V> read(Source source) {
        int size = source.number();
        Map<String, V> map = new LinkedHashMap<>(2 * size);
        for (int i = 0; i < size; i++) {
            map.put(source.text(), values.read(source));
        }
        return map;
    }
}
