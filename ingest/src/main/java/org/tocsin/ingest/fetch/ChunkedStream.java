package org.tocsin.ingest.fetch;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of an answer that is sent in chunks (RFC 9112, 7.1). Trailers are not read. */
final class ChunkedStream extends InputStream {

    private static final int LONGEST_LINE = 4096;

    private final InputStream in;
    private long left;
    private boolean begun;
    private boolean done;

    ChunkedStream(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (left == 0 && !done) {
            nextChunk();
        }
        if (done) {
            return -1;
        }
        int read = in.read(bytes, from, (int) Math.min(length, left));
        if (read < 0) {
            throw new EOFException("a chunk breaks off");
        }
        left -= read;
        return read;
    }

    private void nextChunk() throws IOException {
        if (begun && !line().isEmpty()) {
            throw new IOException("a chunk is longer than it says");
        }
        begun = true;
        String line = line();
        int end = line.indexOf(';');
        String size = (end < 0 ? line : line.substring(0, end)).strip();
        if (!size.matches("[0-9A-Fa-f]{1,15}")) {
            throw new IOException("a chunk has no size");
        }
        left = Long.parseLong(size, 16);
        done = left == 0;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new EOFException("it breaks off between chunks");
            }
            if (line.length() >= LONGEST_LINE) {
                throw new IOException("the size of a chunk does not end");
            }
            line.append((char) b);
        }
        return line.toString().strip();
    }
}
