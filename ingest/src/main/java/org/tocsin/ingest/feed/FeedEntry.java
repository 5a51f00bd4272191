package org.tocsin.ingest.feed;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a feed. Texts are plain: no markup, paragraphs parted by a blank line.
 *
 * @param id what the feed calls it, as written: guid, id or rdf:about; the address where it has none of them
 * @param url the address of its page, whole, http or https
 * @param title on one line
 * @param published when it appeared; of a feed that knows but one Dublin Core date, that date
 * @param updated when it was last changed
 * @param authors names, each once; an address of mail only where no name is given
 * @param summary what the feed tells of it
 * @param content its text, of feeds that carry it
 */
public record FeedEntry(
        @Nullable String id,
        @Nullable String url,
        @Nullable String title,
        @Nullable Instant published,
        @Nullable Instant updated,
        List<String> authors,
        @Nullable String summary,
        @Nullable String content) {

    /** Keeps a copy of the list. */
    public FeedEntry {
        authors = List.copyOf(authors);
    }
}
