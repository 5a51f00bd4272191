package org.tocsin.ingest.feed;

import org.jsoup.nodes.Element;

/**
 * A child of an entry or of a feed.
 *
 * @param kind as {@link Kind} names it
 * @param element the element itself
 */
record Child(String kind, Element element) {

    boolean is(String other) {
        return kind.equals(other);
    }
}
