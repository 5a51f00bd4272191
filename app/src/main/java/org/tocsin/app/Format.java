package org.tocsin.app;

/** How results are written. */
enum Format {
    TABLE("table"),
    JSONL("jsonl"),
    CSV("csv");

    private final String label;

    Format(String label) {
        this.label = label;
    }

    /** The value as the command line writes it. */
    @Override
    public String toString() {
        return label;
    }
}
