package org.tocsin.ingest.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads and writes lists of subscriptions in OPML, the form in which feed readers exchange them. */
public final class Opml {

    private Opml() {}

    /**
     * The subscriptions of a list: every outline with the address of a feed, each address once, in the order of the list.
     *
     * @param bytes an OPML file, broken as feeds may be
     * @throws UnreadableFeedException if it is none
     */
    public static List<Subscription> read(byte[] bytes) throws UnreadableFeedException {
        Document document = XmlSource.parse(FeedReader.text(bytes, Origin.UNKNOWN));
        Map<String, Subscription> found = new LinkedHashMap<>();
        boolean list = false;
        for (Element element : document.getAllElements()) {
            String name = element.tag().normalName();
            list |= name.equals("opml") || name.equals("outline");
            String feed = name.equals("outline") ? WebAddress.resolve(null, Links.attribute(element, "xmlUrl")) : null;
            if (feed != null) {
                found.putIfAbsent(feed, subscription(feed, element));
            }
        }
        if (!list) {
            throw new UnreadableFeedException("no list of feeds: expected OPML with an outline for each feed");
        }
        return List.copyOf(found.values());
    }

    private static Subscription subscription(String feed, Element outline) {
        List<String> folders = new ArrayList<>();
        for (Element above = outline.parent(); above != null; above = above.parent()) {
            boolean holding = above.tag().normalName().equals("outline") && !above.attributes().hasKeyIgnoreCase("xmlUrl");
            String folder = holding ? name(above) : null;
            if (folder != null) {
                folders.add(0, folder);
            }
        }
        return new Subscription(feed, name(outline), WebAddress.resolve(null, Links.attribute(outline, "htmlUrl")), folders);
    }

    private static @Nullable String name(Element outline) {
        String title = PlainText.literal(Links.attribute(outline, "title"));
        return title == null ? PlainText.literal(Links.attribute(outline, "text")) : title;
    }

    /**
     * The list as OPML 2.0 in UTF-8, feeds of the same folders together.
     *
     * @param title of the list
     * @param subscriptions in the order wanted
     */
    public static String write(String title, List<Subscription> subscriptions) {
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"2.0\">\n<head><title>");
        out.append(escaped(title)).append("</title></head>\n<body>\n");
        Folder root = new Folder();
        subscriptions.forEach(subscription -> root.at(subscription.folders()).feeds.add(subscription));
        write(root, out);
        return out.append("</body>\n</opml>\n").toString();
    }

    private static void write(Folder folder, StringBuilder out) {
        for (Subscription each : folder.feeds) {
            String name = escaped(each.title() == null ? each.feed() : each.title());
            out.append("<outline type=\"rss\" text=\"").append(name).append("\" title=\"").append(name);
            out.append("\" xmlUrl=\"").append(escaped(each.feed()));
            if (each.page() != null) {
                out.append("\" htmlUrl=\"").append(escaped(each.page()));
            }
            out.append("\"/>\n");
        }
        folder.folders.forEach((name, below) -> {
            out.append("<outline text=\"").append(escaped(name)).append("\">\n");
            write(below, out);
            out.append("</outline>\n");
        });
    }

    /** For an attribute in double quotes or a text; characters that XML forbids go. */
    private static String escaped(String text) {
        String allowed = text.replaceAll("[\\p{Cntrl}\uFFFE\uFFFF]+", " ");
        return allowed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    /** What lies under a name. */
    private static final class Folder {

        private final List<Subscription> feeds = new ArrayList<>();
        private final Map<String, Folder> folders = new LinkedHashMap<>();

        Folder at(List<String> names) {
            Folder folder = this;
            for (String name : names) {
                folder = folder.folders.computeIfAbsent(name, unknown -> new Folder());
            }
            return folder;
        }
    }
}
