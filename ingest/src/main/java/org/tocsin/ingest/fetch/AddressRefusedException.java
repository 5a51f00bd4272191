package org.tocsin.ingest.fetch;

/** Thrown when an address must not be asked: of another scheme, with credentials, or of a network that is not the open web. */
public final class AddressRefusedException extends FetchException {

    private static final long serialVersionUID = 1L;

    AddressRefusedException(String message) {
        super(message, null);
    }
}
