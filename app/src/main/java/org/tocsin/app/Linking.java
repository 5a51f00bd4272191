package org.tocsin.app;

/** Over what events are joined into incidents. */
enum Linking {
    ALL("all"),
    DOCUMENT("document"),
    NONE("none");

    private final String label;

    Linking(String label) {
        this.label = label;
    }

    /** The value as the command line writes it. */
    @Override
    public String toString() {
        return label;
    }
}
