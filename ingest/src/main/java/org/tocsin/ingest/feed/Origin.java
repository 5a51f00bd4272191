package org.tocsin.ingest.feed;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where a feed's bytes came from, as far as it helps to read them.
 *
 * @param contentType the header Content-Type of the answer that brought it
 * @param address where it was read at last, after redirects; relative links are resolved against it
 */
public record Origin(@Nullable String contentType, @Nullable URI address) {

    /** Nothing is known, as of a file. */
    public static final Origin UNKNOWN = new Origin(null, null);
}
