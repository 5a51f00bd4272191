package org.tocsin.ingest.fetch;

import org.jspecify.annotations.Nullable;

/** Thrown when an answer breaks off, or is no HTTP that can be read. */
public final class UnreadableResponseException extends FetchException {

    private static final long serialVersionUID = 1L;

    UnreadableResponseException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
