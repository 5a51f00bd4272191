package org.tocsin.corenlp;

/** A language model could not be loaded; the message says which and what to do. */
public final class ModelLoadingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ModelLoadingException(String message, Throwable cause) {
        super(message, cause);
    }
}
