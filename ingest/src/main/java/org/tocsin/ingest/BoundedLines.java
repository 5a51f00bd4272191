package org.tocsin.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads lines of bytes one after the other; of a line longer than the limit nothing is kept. */
final class BoundedLines {

    private final InputStream stream;
    private final int limit;
    private int number;
    private boolean tooLong;

    /**
     * Lines of a stream.
     *
     * @param stream buffered; not closed here
     * @param limit the longest line kept, in bytes
     */
    BoundedLines(InputStream stream, int limit) {
        this.stream = stream;
        this.limit = limit;
    }

    /** The number of the line last read, from 1. */
    int number() {
        return number;
    }

    /** Whether the line last read was longer than the limit. */
    boolean tooLong() {
        return tooLong;
    }

    /** The next line without its line break, empty where it was too long; null at the end. */
    byte @Nullable [] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
        boolean any = false;
        tooLong = false;
        for (int b = stream.read(); b >= 0; b = stream.read()) {
            any = true;
            if (b == '\n') {
                break;
            }
            if (!tooLong && line.size() >= limit) {
                tooLong = true;
                line = new ByteArrayOutputStream(0);
            }
            if (!tooLong) {
                line.write(b);
            }
        }
        number += any ? 1 : 0;
        return any ? line.toByteArray() : null;
    }
}
