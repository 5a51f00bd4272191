package org.tocsin.ingest.feed;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A feed that somebody follows.
 *
 * @param feed its address, http or https
 * @param title what it is called
 * @param page the address of the site that it belongs to
 * @param folders the names of the folders it lies in, outermost first
 */
public record Subscription(String feed, @Nullable String title, @Nullable String page, List<String> folders) {

    /** Checks that there is an address, and keeps a copy of the list. */
    public Subscription {
        Objects.requireNonNull(feed, "feed");
        folders = List.copyOf(folders);
    }
}
