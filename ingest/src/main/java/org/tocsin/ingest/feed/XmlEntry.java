package org.tocsin.ingest.feed;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads one {@code item} or {@code entry}. */
final class XmlEntry {

    private static final Set<String> SUMMARIES = Set.of("description", "summary", "abstract");

    private XmlEntry() {}

    /**
     * Reads an entry.
     *
     * @param entry its element
     * @param bases for relative addresses
     * @param inherited the authors of the feed, who are those of an entry without any
     */
    static FeedEntry read(Element entry, Bases bases, List<String> inherited) {
        List<Child> children = Children.of(entry);
        String url = Links.page(entry, children, bases);
        List<String> authors = Authors.of(children);
        Instant date = date(children, "dc:date", "date");
        Instant published = date(children, "pubdate", "published", "issued", "dcterms:issued", "dcterms:available");
        Instant updated = date(children, "updated", "modified", "dcterms:modified", "dc:modified");
        if (published == null) {
            published = date != null ? date : date(children, "created", "dcterms:created", "dcterms:date");
        }
        if (updated == null) {
            updated = date != null ? date : FeedDates.parse(Links.attribute(entry, "lastmod"));
        }
        return new FeedEntry(id(entry, children, url), url, title(children), published, updated,
                authors.isEmpty() ? sourceAuthors(children, inherited) : authors, summary(children), content(children));
    }

    private static @Nullable String id(Element entry, List<Child> children, @Nullable String url) {
        for (String kind : List.of("guid", "id", "dc:identifier")) {
            for (Child child : children) {
                if (child.is(kind) && !Texts.raw(child.element()).isBlank()) {
                    return Texts.raw(child.element());
                }
            }
        }
        String about = Links.attribute(entry, "rdf:about").strip();
        return about.isEmpty() ? url : about;
    }

    private static @Nullable String title(List<Child> children) {
        String title = Texts.line(children, "title", "dc:title", "media:title");
        return title != null ? title : Texts.line(media(children), "media:title");
    }

    /** The elements that a group of media holds. */
    private static List<Child> media(List<Child> children) {
        return children.stream()
                .filter(child -> child.is("media:group"))
                .flatMap(group -> Children.of(group.element()).stream())
                .toList();
    }

    private static @Nullable Instant date(List<Child> children, String... kinds) {
        for (String kind : kinds) {
            for (Child child : children) {
                Instant date = child.is(kind) ? FeedDates.parse(Texts.raw(child.element())) : null;
                if (date != null) {
                    return date;
                }
            }
        }
        return null;
    }

    private static List<String> sourceAuthors(List<Child> children, List<String> inherited) {
        for (Child child : children) {
            List<String> authors = child.is("source") ? Authors.of(Children.of(child.element())) : List.of();
            if (!authors.isEmpty()) {
                return authors;
            }
        }
        return inherited;
    }

    private static @Nullable String summary(List<Child> children) {
        for (Child child : children) {
            String text = SUMMARIES.contains(child.kind()) ? Texts.text(child.element()) : null;
            if (text != null) {
                return text;
            }
        }
        String other = Texts.first(children, "dc:description", "itunes:summary", "media:description", "itunes:subtitle");
        return other != null ? other : Texts.first(media(children), "media:description");
    }

    /** The content; of an entry with two summaries and none, the second of them. */
    private static @Nullable String content(List<Child> children) {
        String content = Texts.first(children, "content:encoded", "content", "xhtml:body", "xhtml:div", "body", "fullitem", "content:item");
        if (content != null) {
            return content;
        }
        List<String> summaries = children.stream()
                .filter(child -> SUMMARIES.contains(child.kind()))
                .map(child -> Texts.text(child.element()))
                .filter(text -> text != null && !text.isBlank())
                .map(String::valueOf)
                .distinct()
                .toList();
        return summaries.size() > 1 ? summaries.get(1) : null;
    }
}
