package org.tocsin.document;

/** A field of a document that offsets point into. */
public enum Field {
    /** The title, when it came apart from the text. */
    TITLE("title"),
    /** The running text. */
    TEXT("text");

    private final String label;

    Field(String label) {
        this.label = label;
    }

    /** The name as records write it. */
    public String label() {
        return label;
    }
}
