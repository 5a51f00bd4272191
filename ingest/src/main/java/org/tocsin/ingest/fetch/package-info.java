/**
 * Fetches from the open web without being led astray. An {@link org.tocsin.ingest.fetch.Request} goes in, the
 * {@link org.tocsin.ingest.fetch.Response} of {@link org.tocsin.ingest.fetch.Fetcher} comes out, whatever its status, or a
 * {@link org.tocsin.ingest.fetch.FetchException} named after what failed. The neighbour {@code org.tocsin.ingest.feed} reads
 * what was fetched.
 *
 * <p>Each hop's host is resolved once, each of its addresses is checked, and the connection goes to an address that was
 * checked, so that a name which means another machine the next moment gains nothing. Java's own client resolves for itself
 * and cannot be held to this, hence a small one here: HTTP/1.1, GET, one request a connection. Bytes, unpacked bytes, headers,
 * redirects and the whole time are bounded; cookies and credentials are neither kept nor sent; no proxy is used.
 */
@NullMarked
package org.tocsin.ingest.fetch;

import org.jspecify.annotations.NullMarked;
