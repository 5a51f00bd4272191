package org.tocsin.ingest.feed;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What relative addresses are resolved against: the bases that elements declare by {@code xml:base}, in each other, and
 * under them the address of the feed, as it was fetched or as it tells of itself.
 *
 * @param feed that of the feed, or null
 */
record Bases(@Nullable String feed) {

    /** Bases of a feed with these elements. */
    static Bases of(List<Child> about, Origin origin) {
        if (origin.address() != null) {
            return new Bases(origin.address().toString());
        }
        String own = null;
        for (Child child : about) {
            if (child.is("link")) {
                Element element = child.element();
                boolean self = element.attr("rel").equals("self");
                String address = WebAddress.resolve(null, element.hasAttr("href") ? element.attr("href") : element.ownText());
                if (address != null && (self || own == null)) {
                    own = address;
                }
            }
        }
        return new Bases(own);
    }

    /** An address that stands in an element, whole; null where it is none of the web. */
    @Nullable String resolve(Element element, String address) {
        List<String> declared = new ArrayList<>();
        for (Element above = element; above != null; above = above.parent()) {
            if (above.hasAttr("xml:base")) {
                declared.add(above.attr("xml:base"));
            }
        }
        String base = feed;
        for (int i = declared.size() - 1; i >= 0; i--) {
            String next = WebAddress.resolve(base, declared.get(i));
            base = next == null ? base : next;
        }
        return WebAddress.resolve(base, address);
    }
}
