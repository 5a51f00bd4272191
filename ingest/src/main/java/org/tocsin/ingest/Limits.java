package org.tocsin.ingest;

/** What one document may weigh, so that memory stays bounded whatever comes in. */
final class Limits {

    /** The text of one document, in bytes of UTF-8. */
    static final int TEXT = 16 << 20;

    /** One line of JSON Lines, one page or one file of plain text as it is stored, in bytes. */
    static final int RAW = 64 << 20;

    private Limits() {}

    static String tooLong(String what, int limit) {
        return what + " is longer than " + (limit >> 20) + " MiB, the limit for one document; split it";
    }
}
