package org.tocsin.ingest.feed;

/** Thrown when bytes cannot be read as a feed or a list of feeds; the message says what they are and what to do. */
public final class UnreadableFeedException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param reason one line without the name of the feed */
    public UnreadableFeedException(String reason) {
        super(reason);
    }
}
