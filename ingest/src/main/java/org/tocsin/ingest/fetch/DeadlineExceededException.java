package org.tocsin.ingest.fetch;

/** Thrown when a fetch is not done within its time. */
public final class DeadlineExceededException extends FetchException {

    private static final long serialVersionUID = 1L;

    DeadlineExceededException(String message) {
        super(message, null);
    }
}
