package org.tocsin.ingest.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The last answer of a fetch. */
public final class Response {

    private final URI permanent;
    private final List<URI> hops;
    private final int status;
    private final Headers headers;
    private final byte[] body;

    Response(URI permanent, List<URI> hops, int status, Headers headers, byte[] body) {
        this.permanent = permanent;
        this.hops = List.copyOf(hops);
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    /** Where it came from, after redirects. */
    public URI address() {
        return hops.get(hops.size() - 1);
    }

    /**
     * Where to ask the next time: the address asked for, or that to which permanent redirects (301, 308) led before the first
     * that is not.
     */
    public URI permanent() {
        return permanent;
    }

    /** Every address that was asked, in order. */
    public List<URI> hops() {
        return hops;
    }

    /** The status of HTTP. */
    public int status() {
        return status;
    }

    /** The headers of the last answer. */
    public Headers headers() {
        return headers;
    }

    /** The body, unpacked; a copy. */
    public byte[] body() {
        return body.clone();
    }

    /** Whether the body is what was asked for. */
    public boolean isOk() {
        return status >= 200 && status < 300;
    }

    /** Whether the version that we have is the newest. */
    public boolean isNotModified() {
        return status == 304;
    }

    /** Whether the address will never be answered again. */
    public boolean isGone() {
        return status == 410;
    }

    /** What to send along the next time. */
    public Validators validators() {
        return new Validators(headers.first("etag"), headers.first("last-modified"));
    }

    /** How long the server asks us to wait, or null. */
    public @Nullable Duration retryAfter() {
        return RetryAfter.parse(headers.first("retry-after"), headers.first("date"));
    }
}
