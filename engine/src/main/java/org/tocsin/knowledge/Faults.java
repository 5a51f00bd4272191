package org.tocsin.knowledge;

import java.util.ArrayList;
import java.util.List;

/** The faults found so far. */
final class Faults {

    private final List<String> found = new ArrayList<>();

    void add(String fault) {
        found.add(fault);
    }

    /** @throws KnowledgeException if there is any */
    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new KnowledgeException(found);
        }
    }
}
