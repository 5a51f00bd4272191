package org.tocsin.contract;

import java.util.ArrayList;
import java.util.List;

/** What is wrong, in the order found. */
final class Faults {

    private final List<String> found = new ArrayList<>();

    void add(String where, String what) {
        found.add(where + ": " + what);
    }

    void unless(boolean right, String where, String what) {
        if (!right) {
            add(where, what);
        }
    }

    List<String> found() {
        return List.copyOf(found);
    }
}
