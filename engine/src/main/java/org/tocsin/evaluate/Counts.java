package org.tocsin.evaluate;

import java.util.EnumMap;
import java.util.Map;

/** How often each of some things was counted. */
final class Counts<K extends Enum<K>> {

    private final Map<K, Integer> values;

    Counts(Class<K> things) {
        this.values = new EnumMap<>(things);
    }

    void add(K thing, int number) {
        if (number != 0) {
            values.merge(thing, number, Integer::sum);
        }
    }

    void add(K thing) {
        add(thing, 1);
    }

    void addIf(boolean holds, K thing) {
        add(thing, holds ? 1 : 0);
    }

    void addAll(Counts<K> others) {
        others.values.forEach(this::add);
    }

    int of(K thing) {
        return values.getOrDefault(thing, 0);
    }

    double share(K part, K whole) {
        return of(whole) == 0 ? Double.NaN : (double) of(part) / of(whole);
    }
}
