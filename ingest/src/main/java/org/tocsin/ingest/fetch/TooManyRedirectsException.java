package org.tocsin.ingest.fetch;

/** Thrown when a chain of redirects does not end, or comes back to where it was. */
public final class TooManyRedirectsException extends FetchException {

    private static final long serialVersionUID = 1L;

    TooManyRedirectsException(String message) {
        super(message, null);
    }
}
