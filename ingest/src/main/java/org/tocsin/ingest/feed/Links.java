package org.tocsin.ingest.feed;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the address of an entry's page. A link is its {@code href} or its text; one without {@code rel} is an alternate. Of
 * alternates a page goes before other media; where there is none, a guid that is a permanent link, the address by which
 * CDF, RDF or an Atom content name their page.
 */
final class Links {

    private Links() {}

    static @Nullable String page(Element entry, List<Child> children, Bases bases) {
        String other = null;
        for (Child child : children) {
            Element link = child.element();
            if (child.is("link") && isAlternate(link)) {
                String address = bases.resolve(link, link.hasAttr("href") ? link.attr("href") : Texts.raw(link));
                if (address != null && isPage(link)) {
                    return address;
                }
                other = other == null ? address : other;
            }
        }
        return other != null ? other : otherwise(entry, children, bases);
    }

    private static @Nullable String otherwise(Element entry, List<Child> children, Bases bases) {
        for (Child child : children) {
            Element element = child.element();
            String address = switch (child.kind()) {
                case "guid" -> isPermanent(element) ? bases.resolve(element, Texts.raw(element)) : null;
                case "content" -> bases.resolve(element, element.attr("src"));
                case "a" -> bases.resolve(element, attribute(element, "href"));
                default -> null;
            };
            if (address != null) {
                return address;
            }
        }
        String own = bases.resolve(entry, attribute(entry, "href"));
        return own != null ? own : bases.resolve(entry, attribute(entry, "rdf:about"));
    }

    /** An attribute whatever its letter case. */
    static String attribute(Element element, String name) {
        return element.attributes().getIgnoreCase(name);
    }

    private static boolean isPermanent(Element guid) {
        return !attribute(guid, "isPermaLink").strip().equalsIgnoreCase("false");
    }

    private static boolean isAlternate(Element link) {
        String relation = link.attr("rel").strip().toLowerCase(Locale.ROOT);
        return relation.isEmpty() || relation.equals("alternate") || relation.endsWith("/relation/alternate");
    }

    private static boolean isPage(Element link) {
        String type = link.attr("type").strip().toLowerCase(Locale.ROOT);
        return type.isEmpty() || type.startsWith("text/html") || type.startsWith("application/xhtml");
    }
}
