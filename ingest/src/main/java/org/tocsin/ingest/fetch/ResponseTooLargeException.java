package org.tocsin.ingest.fetch;

/** Thrown when an answer holds more bytes than are allowed, as sent or unpacked. */
public final class ResponseTooLargeException extends FetchException {

    private static final long serialVersionUID = 1L;

    ResponseTooLargeException(String message) {
        super(message, null);
    }
}
