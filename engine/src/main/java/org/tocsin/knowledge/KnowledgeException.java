package org.tocsin.knowledge;

import java.util.List;

/** Thrown when knowledge files hold faults; it names all of them, not only the first. */
public final class KnowledgeException extends RuntimeException {

    private final transient List<String> faults;

    /** @param faults each with file, line and column, what was found and what would be valid; at least one */
    public KnowledgeException(List<String> faults) {
        super((faults.size() == 1 ? "a fault" : faults.size() + " faults") + " in the knowledge:\n"
                + String.join("\n", faults));
        this.faults = List.copyOf(faults);
    }

    /** All faults, each as {@code file:line:column: what}, where it has a place followed by the line and a caret. */
    public List<String> faults() {
        return faults;
    }
}
