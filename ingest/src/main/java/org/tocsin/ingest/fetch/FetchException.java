package org.tocsin.ingest.fetch;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Thrown when something cannot be fetched; the message says in one line what failed, where, why and what to do. */
public abstract class FetchException extends IOException {

    private static final long serialVersionUID = 1L;

    FetchException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
