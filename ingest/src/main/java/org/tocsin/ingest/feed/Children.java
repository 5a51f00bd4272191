package org.tocsin.ingest.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * The children of an element as its author meant them: where a closing tag is missing, such as that of a title, the next
 * field of the entry stands inside it; it is given as its sibling.
 */
final class Children {

    /** Elements that hold text or a link, never another field. */
    private static final Set<String> FIELDS = Set.of("title", "link", "guid", "id", "pubdate", "published", "updated", "issued",
            "modified", "category", "comments", "dc:title", "dc:date", "dc:creator", "dc:subject", "description", "summary");

    /** Elements that can stand in no field, so that its end was forgotten. */
    private static final Set<String> STARTS = Set.of("title", "link", "guid", "id", "pubdate", "published", "updated", "issued",
            "modified", "category", "comments", "description", "summary", "content", "author", "enclosure", "source", "item", "entry",
            "dc:title", "dc:date", "dc:creator", "dc:subject", "content:encoded");

    /** Of these, what HTML within a text may hold as well. */
    private static final Set<String> HTML_TOO = Set.of("title", "link", "summary", "content", "source");

    private Children() {}

    /** The child elements, in order. */
    static List<Child> of(Element parent) {
        List<Child> children = new ArrayList<>();
        collect(parent, 0, children);
        return children;
    }

    private static void collect(Element parent, int from, List<Child> children) {
        for (int i = from; i < parent.childNodeSize(); i++) {
            if (parent.childNode(i) instanceof Element child) {
                String kind = Kind.of(child);
                children.add(new Child(kind, child));
                collect(child, end(child, kind), children);
            }
        }
    }

    /** The nodes of a field, without fields that it holds by mistake. */
    static List<Node> content(Element field) {
        return field.childNodes().subList(0, end(field, Kind.of(field)));
    }

    /** Where the field ends: before the first child that begins another. */
    private static int end(Element element, String kind) {
        if (FIELDS.contains(kind)) {
            boolean text = kind.equals("description") || kind.equals("summary");
            for (int i = 0; i < element.childNodeSize(); i++) {
                if (element.childNode(i) instanceof Element child) {
                    String start = Kind.of(child);
                    if (STARTS.contains(start) && !(text && HTML_TOO.contains(start))) {
                        return i;
                    }
                }
            }
        }
        return element.childNodeSize();
    }
}
