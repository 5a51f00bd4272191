package org.tocsin.ingest.fetch;

import org.jspecify.annotations.Nullable;

/** Thrown when a host is not known, does not accept the connection, or does not prove who it is. */
public final class UnableToConnectException extends FetchException {

    private static final long serialVersionUID = 1L;

    UnableToConnectException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
