package org.tocsin.ingest.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the status and the headers of an answer, in bounded lines. */
final class HttpReader {

    private static final int MOST_BYTES = 64 << 10;
    private static final int MOST_INTERIM = 8;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([1-9][0-9]{2})(?: .*)?");

    private final InputStream in;
    private final URI address;
    private int read;

    HttpReader(InputStream in, URI address) {
        this.in = in;
        this.address = address;
    }

    /**
     * Status and headers.
     *
     * @param status of HTTP
     * @param headers in order
     */
    record Head(int status, Headers headers) {}

    /** The head of the answer, after those that only say that one is to come. */
    Head head() throws IOException {
        for (int i = 0; i < MOST_INTERIM; i++) {
            Head head = next();
            if (head.status() >= 200) {
                return head;
            }
        }
        throw new UnreadableResponseException(address + " announces an answer again and again and gives none; try later", null);
    }

    private Head next() throws IOException {
        String line = line();
        Matcher status = STATUS.matcher(line);
        if (!status.matches()) {
            throw new UnreadableResponseException(address + " does not answer in HTTP/1.1; check scheme and port", null);
        }
        Headers headers = new Headers();
        String name = "";
        StringBuilder value = new StringBuilder();
        for (line = line(); !line.isEmpty(); line = line()) {
            boolean folded = line.charAt(0) == ' ' || line.charAt(0) == '\t';
            if (!folded) {
                add(headers, name, value);
                int colon = line.indexOf(':');
                name = colon < 0 ? "" : line.substring(0, colon).strip();
                value.setLength(0);
                line = line.substring(colon + 1);
            }
            value.append(value.isEmpty() ? "" : " ").append(line.strip());
        }
        add(headers, name, value);
        return new Head(Integer.parseInt(status.group(1)), headers);
    }

    private static void add(Headers headers, String name, StringBuilder value) {
        if (!name.isEmpty()) {
            headers.add(name, value.toString());
        }
    }

    /** A line without its end. */
    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(128);
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new UnreadableResponseException(address + " breaks off within the headers of its answer; try later", null);
            }
            if (++read > MOST_BYTES) {
                throw new ResponseTooLargeException(address + " sends more than " + (MOST_BYTES >> 10) + " KiB of headers; it is not read");
            }
            line.write(b);
        }
        byte[] bytes = line.toByteArray();
        int length = bytes.length > 0 && bytes[bytes.length - 1] == '\r' ? bytes.length - 1 : bytes.length;
        return text(ByteBuffer.wrap(bytes, 0, length));
    }

    /** Headers are in ASCII; servers that know better send UTF-8, others Latin 1. */
    private static String text(ByteBuffer line) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(line.duplicate()).toString();
        } catch (CharacterCodingException e) {
            return StandardCharsets.ISO_8859_1.decode(line).toString();
        }
    }
}
