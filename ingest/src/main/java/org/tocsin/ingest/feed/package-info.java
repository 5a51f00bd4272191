/**
 * Reads feeds: RSS 0.9x to 2.0, RDF (RSS 0.90 and 1.0), Atom 0.3 and 1.0, CDF, JSON Feed, and lists of subscriptions in OPML.
 * The bytes of a feed go in, as {@link org.tocsin.ingest.feed.FeedReader} takes them; a {@link org.tocsin.ingest.feed.Feed}
 * with its entries comes out, its texts plain, its dates in UTC, its addresses whole. Fetching is the affair of the
 * neighbour {@code org.tocsin.ingest.fetch}.
 *
 * <p>Feeds of the wild are seldom well-formed, and a strict parser loses them whole. XML is therefore read by jsoup's lenient
 * parser, over a source whose entities and stray signs were set right before; the report on feeds in
 * {@code evaluation/reports} compares it with ROME. No external entity is ever read, and what a feed may make us hold is
 * bounded: its size, its tags, their depth, what its own entities grow to.
 */
@NullMarked
package org.tocsin.ingest.feed;

import org.jspecify.annotations.NullMarked;
