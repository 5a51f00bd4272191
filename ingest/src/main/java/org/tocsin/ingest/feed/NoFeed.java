package org.tocsin.ingest.feed;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Says what something that is no feed is, and what to do. */
final class NoFeed {

    private static final int SHOWN = 200;

    private NoFeed() {}

    static String reason(Document document) {
        for (Element element : document.getAllElements()) {
            String type = element.attr("type").strip();
            if (element.tag().normalName().equals("link")
                    && (type.equals("application/rss+xml") || type.equals("application/atom+xml"))
                    && !element.attr("href").isBlank()) {
                return "a web page, no feed; it names one at " + shown(element.attr("href").strip());
            }
        }
        for (Element element : document.getAllElements()) {
            switch (element.tag().normalName()) {
                case "html", "body", "head" -> {
                    return "a web page, no feed; look in it for the address of one";
                }
                case "opml" -> {
                    return "a list of feeds (OPML), no feed; name the feeds that it lists";
                }
                case "urlset", "sitemapindex" -> {
                    return "a sitemap, no feed; look in the site's page for the address of one";
                }
                default -> { }
            }
        }
        return "no feed: expected RSS, RDF, Atom or JSON Feed";
    }

    private static String shown(String address) {
        return address.length() > SHOWN ? address.substring(0, SHOWN) + "…" : address;
    }
}
