package org.tocsin.ingest.fetch;

import java.net.URI;

/**
 * What to fetch.
 *
 * @param address http or https
 * @param accept the media types wanted, as in the header Accept
 * @param validators of the version that we have
 */
public record Request(URI address, String accept, Validators validators) {

    /** Media types of feeds. */
    public static final String FEEDS =
            "application/atom+xml, application/rss+xml, application/rdf+xml, application/feed+json, "
                    + "application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5";

    /** Media types of pages. */
    public static final String PAGES = "text/html, application/xhtml+xml, */*;q=0.5";

    /** Checks that no line can be put into the headers. */
    public Request {
        if (!accept.chars().allMatch(c -> c >= 0x20 && c < 0x7F)) {
            throw new IllegalArgumentException("\"" + accept + "\" is no list of media types");
        }
    }
}
