package org.tocsin.ingest.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed as it was read.
 *
 * @param title its name, on one line
 * @param entries in the order of the feed
 */
public record Feed(@Nullable String title, List<FeedEntry> entries) {

    /** Keeps a copy of the list. */
    public Feed {
        entries = List.copyOf(entries);
    }
}
