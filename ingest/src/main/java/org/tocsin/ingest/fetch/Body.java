package org.tocsin.ingest.fetch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** Reads the body of an answer, as sent and unpacked, each within its limit. */
final class Body {

    private final URI address;
    private final FetchPolicy policy;

    Body(URI address, FetchPolicy policy) {
        this.address = address;
        this.policy = policy;
    }

    /** The unpacked bytes; none where the status says so. */
    byte[] read(InputStream in, HttpReader.Head head) throws IOException {
        if (head.status() == 204 || head.status() == 304) {
            return new byte[0];
        }
        byte[] sent;
        try {
            sent = sent(in, head.headers());
        } catch (EOFException e) {
            throw new UnreadableResponseException(address + " breaks off within its answer: " + e.getMessage() + "; try later", e);
        }
        return sent.length == 0 ? sent : unpacked(sent, codings(head.headers()));
    }

    private byte[] sent(InputStream in, Headers headers) throws IOException {
        int most = policy.mostBytes();
        String transfer = String.join(",", headers.all("transfer-encoding")).strip().toLowerCase(Locale.ROOT);
        if (transfer.endsWith("chunked")) {
            return bounded(new ChunkedStream(in), most, "");
        }
        List<String> lengths = headers.all("content-length").stream().map(String::strip).distinct().toList();
        if (lengths.isEmpty()) {
            return bounded(in, most, "");
        }
        if (lengths.size() > 1 || !lengths.get(0).matches("[0-9]{1,18}")) {
            throw new UnreadableResponseException(
                    address + " does not say how long its answer is: \"" + String.join(", ", lengths) + "\"", null);
        }
        long length = Long.parseLong(lengths.get(0));
        if (length > most) {
            throw tooLarge("");
        }
        byte[] bytes = in.readNBytes((int) length);
        if (bytes.length < length) {
            throw new EOFException(bytes.length + " of " + length + " bytes came");
        }
        return bytes;
    }

    private List<String> codings(Headers headers) throws UnreadableResponseException {
        List<String> codings = new ArrayList<>();
        for (String coding : String.join(",", headers.all("content-encoding")).toLowerCase(Locale.ROOT).split(",", -1)) {
            if (!coding.isBlank() && !coding.strip().equals("identity")) {
                codings.add(coding.strip());
            }
        }
        if (codings.size() > 1) {
            throw new UnreadableResponseException(
                    address + " packs its answer more than once (" + String.join(", ", codings) + "); it is not read", null);
        }
        return codings;
    }

    private byte[] unpacked(byte[] sent, List<String> codings) throws IOException {
        if (codings.isEmpty()) {
            if (sent.length > policy.mostUnpackedBytes()) {
                throw tooLarge(" unpacked");
            }
            return sent;
        }
        InputStream packed = new ByteArrayInputStream(sent);
        try {
            return switch (codings.get(0)) {
                case "gzip", "x-gzip" -> bounded(new GZIPInputStream(packed), policy.mostUnpackedBytes(), " unpacked");
                case "deflate" -> inflated(packed, sent);
                default -> throw new UnreadableResponseException(
                        address + " packs its answer as " + codings.get(0) + ", which was not asked for and is not read", null);
            };
        } catch (ZipException | EOFException e) {
            throw new UnreadableResponseException(
                    address + " sends an answer that cannot be unpacked: " + e.getMessage() + "; try later", e);
        }
    }

    /** With the header of zlib, as the standard says, or without, as many servers send it. */
    private byte[] inflated(InputStream packed, byte[] sent) throws IOException {
        boolean header = sent.length > 1 && (sent[0] & 0x0F) == 8 && ((sent[0] & 0xFF) * 256 + (sent[1] & 0xFF)) % 31 == 0;
        Inflater inflater = new Inflater(!header);
        try {
            return bounded(new InflaterInputStream(packed, inflater), policy.mostUnpackedBytes(), " unpacked");
        } finally {
            inflater.end();
        }
    }

    private byte[] bounded(InputStream in, int most, String how) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            if (read > most - out.size()) {
                throw tooLarge(how);
            }
            out.write(buffer, 0, read);
        }
        return out.toByteArray();
    }

    private ResponseTooLargeException tooLarge(String how) {
        int most = how.isEmpty() ? policy.mostBytes() : policy.mostUnpackedBytes();
        return new ResponseTooLargeException(address + " sends more than " + most + " bytes" + how + ", the limit; it is not read");
    }
}
