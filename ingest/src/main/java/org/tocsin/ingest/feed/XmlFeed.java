package org.tocsin.ingest.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the feed and its entries in a tree: {@code item} and {@code entry} wherever they stand. */
final class XmlFeed {

    private static final Set<String> ROOTS = Set.of("rss", "rdf:rdf", "rdf", "feed", "channel");
    private static final Set<String> ENTRIES = Set.of("item", "entry");

    private XmlFeed() {}

    static Feed read(Document document, Origin origin) throws UnreadableFeedException {
        Element head = null;
        boolean found = false;
        List<Element> items = new ArrayList<>();
        for (Element element : document.getAllElements()) {
            String kind = Kind.of(element);
            found |= ROOTS.contains(kind);
            if (head == null && (kind.equals("channel") || kind.equals("feed"))) {
                head = element;
            }
            if (ENTRIES.contains(kind) && !isQuoted(element)) {
                items.add(element);
            }
        }
        if (!found && items.isEmpty()) {
            throw new UnreadableFeedException(NoFeed.reason(document));
        }
        return feed(head, items, origin);
    }

    private static Feed feed(@Nullable Element head, List<Element> items, Origin origin) {
        List<Child> about = head == null ? List.of() : Children.of(head);
        Bases bases = Bases.of(about, origin);
        List<String> authors = head != null && Kind.of(head).equals("feed") ? Authors.of(about) : List.of();
        return new Feed(
                Texts.line(about, "title", "dc:title"),
                items.stream().map(item -> XmlEntry.read(item, bases, authors)).toList());
    }

    /** Whether the element is an entry within the content of another. */
    private static boolean isQuoted(Element element) {
        for (Element above = element.parent(); above != null; above = above.parent()) {
            if (above.tag().localName().equalsIgnoreCase("content") && Kind.of(above).equals("content")) {
                return true;
            }
        }
        return false;
    }
}
