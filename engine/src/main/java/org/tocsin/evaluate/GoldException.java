package org.tocsin.evaluate;

/** Thrown when a line of a gold file cannot be used; the message says where in the line, why, and what to write instead. */
public final class GoldException extends Exception {

    private static final long serialVersionUID = 1L;

    GoldException(String message) {
        super(message);
    }
}
