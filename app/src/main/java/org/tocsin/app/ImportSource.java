package org.tocsin.app;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** A file to import, unpacked where it is packed by gzip. What is unpacked has an end, however small the file is. */
record ImportSource(Path file) {

    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;

    /** The largest file that is read whole; no dictionary is larger. */
    private static final long LARGEST_TEXT = 256L << 20;

    /**
     * Its bytes.
     *
     * @param most how many there may be; further ones are an {@link IOException} while reading
     */
    InputStream open(long most) throws IOException {
        InputStream raw = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        try {
            return new Bounded(unpacked(raw), most);
        } catch (IOException e) {
            raw.close();
            throw new IOException(file + " cannot be unpacked: " + e.getMessage(), e);
        }
    }

    private static InputStream unpacked(InputStream raw) throws IOException {
        raw.mark(3);
        int first = raw.read();
        int second = raw.read();
        raw.reset();
        return first == GZIP_FIRST && second == GZIP_SECOND ? new GZIPInputStream(raw, 1 << 16) : raw;
    }

    /** The whole of it as text in UTF-8, without a byte order mark. */
    String text() throws IOException {
        try (InputStream in = open(LARGEST_TEXT)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        }
    }

    /** A stream that fails beyond a number of bytes. */
    private final class Bounded extends FilterInputStream {

        private final long most;
        private long left;

        Bounded(InputStream in, long most) {
            super(in);
            this.most = most;
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            int read = unpacking(() -> super.read());
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = unpacking(() -> super.read(bytes, offset, length));
            count(Math.max(0, read));
            return read;
        }

        private int unpacking(Reading reading) throws IOException {
            try {
                return reading.read();
            } catch (EOFException | ZipException e) {
                throw new IOException(file + " cannot be unpacked, it ends or breaks in the middle: " + e.getMessage(), e);
            }
        }

        private void count(int read) throws IOException {
            left -= read;
            if (left < 0) {
                throw new IOException(file + " holds more than " + (most >> 20) + " MiB when unpacked, which no such file does;"
                        + " the rest is not read");
            }
        }
    }

    /** One read of a stream. */
    @FunctionalInterface
    private interface Reading {
        int read() throws IOException;
    }
}
