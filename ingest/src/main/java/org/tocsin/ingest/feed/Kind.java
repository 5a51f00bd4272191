package org.tocsin.ingest.feed;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What an element of a feed is, whatever prefix, letter case or namespace its author chose.
 *
 * <p>The elements of RSS, Atom and CDF are named by their local name alone: {@code item}, {@code pubdate}. Those of modules
 * have a prefix: {@code dc:date}, {@code dcterms:issued}, {@code content:encoded}, {@code itunes:author},
 * {@code media:title}, {@code xhtml:body}. What belongs to no namespace known here is named by the empty string, so that a
 * stranger's {@code title} is not taken for that of the entry.
 *
 * <p>The namespace decides; next the prefix, since many a feed binds a usual prefix to a wrong namespace or to none. An
 * element without prefix whose namespace comes from above belongs to the feed, since authors put any address there.
 */
final class Kind {

    private static final String FEED = "";
    private static final String FOREIGN = "?";

    private static final Map<String, String> NAMESPACES = new HashMap<>();
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("rss", FEED), Map.entry("atom", FEED), Map.entry("a10", FEED), Map.entry("rdf", "rdf:"),
            Map.entry("dc", "dc:"), Map.entry("dcterms", "dcterms:"), Map.entry("content", "content:"),
            Map.entry("itunes", "itunes:"), Map.entry("media", "media:"), Map.entry("xhtml", "xhtml:"));

    static {
        family(FEED, "backend.userland.com/rss", "backend.userland.com/rss091", "backend.userland.com/rss092",
                "backend.userland.com/rss2", "blogs.law.harvard.edu/tech/rss", "channel.netscape.com/rdf/simple/0.9",
                "my.netscape.com/rdf/simple/0.9", "my.netscape.com/publish/formats/rss-0.91.dtd", "purl.org/rss/1.0",
                "purl.org/net/rss1.1", "purl.org/atom/ns", "www.w3.org/2005/atom");
        family("rdf:", "www.w3.org/1999/02/22-rdf-syntax-ns");
        family("dc:", "purl.org/dc/elements/1.0", "purl.org/dc/elements/1.1");
        family("dcterms:", "purl.org/dc/terms");
        family("content:", "purl.org/rss/1.0/modules/content");
        family("itunes:", "www.itunes.com/dtds/podcast-1.0.dtd", "example.com/dtds/podcast-1.0.dtd");
        family("media:", "search.yahoo.com/mrss", "video.search.yahoo.com/mrss", "www.rssboard.org/media-rss");
        family("xhtml:", "www.w3.org/1999/xhtml");
        family(FOREIGN, "www.w3.org/2000/svg", "www.w3.org/1998/math/mathml");
    }

    private Kind() {}

    private static void family(String prefix, String... namespaces) {
        for (String namespace : namespaces) {
            NAMESPACES.put(namespace, prefix);
        }
    }

    /** The name of an element's kind, in small letters. */
    static String of(Element element) {
        String family = family(element);
        return family.equals(FOREIGN) ? "" : family + element.tag().localName().toLowerCase(Locale.ROOT);
    }

    private static String family(Element element) {
        String byNamespace = NAMESPACES.get(bare(element.tag().namespace()));
        String prefix = element.tag().prefix().toLowerCase(Locale.ROOT);
        if (prefix.isEmpty()) {
            boolean own = element.hasAttr("xmlns") && !isRoot(element);
            return byNamespace != null ? byNamespace : own ? FOREIGN : FEED;
        }
        String usual = PREFIXES.get(prefix);
        if (byNamespace != null && !(byNamespace.equals(FEED) && usual != null)) {
            return byNamespace;
        }
        return usual != null ? usual : isRootsOwn(element) ? FEED : FOREIGN;
    }

    /** Whether an element has the prefix of the root, as in {@code <r:rss xmlns:r="...">}. */
    private static boolean isRootsOwn(Element element) {
        Element root = element.ownerDocument() == null ? null : element.ownerDocument().firstElementChild();
        return root != null && root.tag().prefix().equals(element.tag().prefix());
    }

    private static boolean isRoot(Element element) {
        return element.parent() instanceof Document;
    }

    /** A namespace without what authors get wrong: scheme, capitals, a last slash or hash. */
    private static String bare(String namespace) {
        String name = namespace.strip().toLowerCase(Locale.ROOT);
        int scheme = name.indexOf("://");
        int from = scheme < 0 ? 0 : scheme + 3;
        int to = name.length();
        while (to > from && (name.charAt(to - 1) == '/' || name.charAt(to - 1) == '#')) {
            to--;
        }
        return name.substring(from, to);
    }
}
