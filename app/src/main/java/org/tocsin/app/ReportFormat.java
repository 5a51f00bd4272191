package org.tocsin.app;

/** How the figures of an evaluation are written. */
enum ReportFormat {
    TEXT("text"),
    JSON("json");

    private final String label;

    ReportFormat(String label) {
        this.label = label;
    }

    /** The value as the command line writes it. */
    @Override
    public String toString() {
        return label;
    }
}
