package org.tocsin.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Takes the article out of a web page: the text of its {@code <article>}, else {@code <main>}, else the element whose own
 * paragraphs hold most text; and the title, date, author, address and language that the page states. Paragraphs are parted
 * by blank lines.
 */
final class HtmlPage {

    private static final String NO_PROSE =
            "script, style, noscript, template, button, select, iframe, svg, canvas, video, audio, figure figcaption";
    private static final String CLUTTER = "nav, footer, aside, form, [hidden], [aria-hidden=true], [role=navigation], "
            + "[role=complementary], [role=contentinfo], [role=search], [class~=(?i)(?:^|[\\s_-])(?:share|sharing|social|related|"
            + "newsletter|comments?|breadcrumbs?|advert\\w*|promo|cookies?|subscribe|sidebar|menu)(?:$|[\\s_-])]";
    private static final String PARAGRAPHS = "p, li, blockquote, h1, h2, h3, h4, h5, h6, pre, td, dd, dt";
    private static final Pattern SITE_NAME = Pattern.compile("\\s+(?:[|–—-]|::|»)\\s+[^|–—»]{1,40}$");
    private static final Pattern NAME =
            Pattern.compile("(?:\\p{Lu}|\\d)\\S*(?: (?:(?:of|the|and|de|la|al|el|&) )*(?:\\p{Lu}|\\d)\\S*){0,4}|\\S+\\.\\p{Ll}{2,4}");
    private static final Pattern DATE_PUBLISHED = Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]{4,40})\"");

    private final Document page;
    private final @Nullable String address;

    private HtmlPage(Document page, @Nullable String address) {
        this.page = page;
        this.address = address;
    }

    /**
     * Reads a page.
     *
     * @param html the page
     * @param address where it came from, or null
     * @throws UnreadableInputException where the page has no text
     */
    static Fields read(String html, @Nullable String address) throws UnreadableInputException {
        return new HtmlPage(Jsoup.parse(html, address == null ? "" : address), address).fields();
    }

    private Fields fields() throws UnreadableInputException {
        String title = title();
        String published = published();
        String byline = byline();
        String url = url();
        String language = language();
        String source = source();
        String text = text(title);
        if (text.isBlank()) {
            throw new UnreadableInputException("HTML without text");
        }
        return new Fields(null, url, source, title, byline, published == null ? null : oneWord(published), language, text);
    }

    /** "2024-01-24 10:00:00" as ISO 8601 writes it; nothing else is changed. */
    private static String oneWord(String date) {
        return date.replaceFirst("^(\\d{4}-\\d{2}-\\d{2}) (\\d{2}:\\d{2}(?::\\d{2})?) ?", "$1T$2");
    }

    private @Nullable String byline() {
        String stated = meta("meta[name=author]", "meta[property=author]", "meta[name=parsely-author]", "meta[name=byl]");
        if (stated != null && !stated.startsWith("http")) {
            return stated;
        }
        Set<String> names = new LinkedHashSet<>();
        for (Element data : page.select("script[type=application/ld+json]")) {
            try {
                for (JsonNode author : JsonFields.MAPPER.readTree(data.data()).findValues("author")) {
                    names(author, names);
                }
            } catch (JacksonException e) {
                // Data for search engines is often broken; the page itself can still be read.
            }
        }
        return names.isEmpty() ? null : String.join(", ", names);
    }

    private static void names(JsonNode author, Set<String> names) {
        JsonNode name = author.isObject() ? author.get("name") : author;
        if (name != null && name.isString() && !name.stringValue().startsWith("http")) {
            names.add(name.stringValue().strip());
        }
        if (author.isArray()) {
            author.forEach(one -> names(one, names));
        }
    }

    private @Nullable String title() {
        String open = meta("meta[property=og:title]", "meta[name=twitter:title]");
        if (open != null) {
            return withoutSite(open);
        }
        Elements headings = page.select("h1");
        if (headings.size() == 1 && headings.first() != null && headings.first().hasText()) {
            return headings.first().text();
        }
        return page.title().isBlank() ? null : withoutSite(page.title());
    }

    /** The outlet: the one stated, else the one after the headline in a title, or null. */
    private @Nullable String source() {
        String stated = meta("meta[property=og:site_name]");
        if (stated != null) {
            return stated;
        }
        String open = meta("meta[property=og:title]", "meta[name=twitter:title]");
        String site = open == null ? null : site(open);
        return site == null ? site(page.title()) : site;
    }

    /** What was cut off a title, where it is written as a name: "officials say" names no outlet. */
    private @Nullable String site(String title) {
        String bare = withoutSite(title);
        if (bare.length() >= title.strip().length()) {
            return null;
        }
        String[] parts = title.strip().split("\\s+(?:[|–—-]|::|»)\\s+", -1);
        String last = parts[parts.length - 1];
        return NAME.matcher(last).matches() ? last : null;
    }

    /** "Bridge hit | Daily Post" without the outlet, unless little would be left or the heading says all of it. */
    private String withoutSite(String title) {
        if (page.select("h1").stream().anyMatch(heading -> plain(heading.text()).equals(plain(title)))) {
            return title.strip();
        }
        String bare = SITE_NAME.matcher(title).replaceFirst("");
        return bare.split("\\s+", -1).length >= 3 ? bare.strip() : title.strip();
    }

    private @Nullable String published() {
        String stated = meta(
                "meta[property=article:published_time]", "meta[itemprop=datePublished]", "meta[name=date]", "meta[name=pubdate]",
                "meta[name=publishdate]", "meta[name=dc.date]", "meta[name=dcterms.created]", "meta[name=parsely-pub-date]",
                "meta[property=og:published_time]");
        if (stated != null) {
            return stated;
        }
        for (Element data : page.select("script[type=application/ld+json]")) {
            Matcher date = DATE_PUBLISHED.matcher(data.data());
            if (date.find()) {
                return date.group(1);
            }
        }
        Element time = page.selectFirst("time[itemprop=datePublished][datetime], article time[datetime], time[pubdate][datetime], time[datetime]");
        return time == null ? null : time.attr("datetime").strip();
    }

    private @Nullable String url() {
        if (address != null && !address.isBlank()) {
            return address;
        }
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        String href = canonical == null ? meta("meta[property=og:url]") : canonical.attr("href").strip();
        return href != null && href.matches("https?://\\S+") ? href : null;
    }

    private @Nullable String language() {
        Element html = page.selectFirst("html");
        String tag = html == null ? "" : html.attr("lang").strip();
        return tag.matches("[a-zA-Z]{2}(?:[-_].*)?") ? tag.substring(0, 2).toLowerCase(Locale.ROOT) : null;
    }

    private @Nullable String meta(String... selectors) {
        for (String selector : selectors) {
            Element found = page.selectFirst(selector);
            if (found != null && !found.attr("content").isBlank()) {
                return found.attr("content").strip();
            }
        }
        return null;
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** The text without the heading that says the title once more, unless there is nothing else. */
    private String text(@Nullable String title) {
        page.select(NO_PROSE).remove();
        removeClutter();
        Element body = body();
        String whole = text(body);
        if (title == null) {
            return whole;
        }
        body.select("h1").stream().filter(heading -> plain(heading.text()).equals(plain(title))).forEach(Element::remove);
        String rest = text(body);
        return rest.isEmpty() ? whole : rest;
    }

    private static String text(Element body) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        collect(body, open, paragraphs);
        flush(open, paragraphs);
        return String.join("\n\n", paragraphs);
    }

    /** What holds a good part of the page's prose is the page itself, whatever it is called. */
    private void removeClutter() {
        int all = prose(page);
        for (Element clutter : page.select(CLUTTER)) {
            if (clutter.select("h1").isEmpty() && 4 * prose(clutter) <= all && !clutter.is("html, body, main, article")) {
                clutter.remove();
            }
        }
    }

    private Element body() {
        Element best = null;
        for (Element article : page.select("article, [itemprop=articleBody], [role=article]")) {
            best = best == null || prose(article) > prose(best) ? article : best;
        }
        if (best == null || prose(best) < 200) {
            Element main = page.selectFirst("main, [role=main]");
            Element dense = densest();
            best = main != null && prose(main) >= 200 ? main : dense;
        }
        return best == null ? page.body() : best;
    }

    /** The element whose own paragraphs, and to a lesser degree its children's, hold most text. */
    private @Nullable Element densest() {
        Map<Element, Integer> weights = new HashMap<>();
        List<Element> order = new ArrayList<>();
        for (Element paragraph : page.select("p")) {
            int weight = paragraph.text().length() - 2 * paragraph.select("a").text().length();
            Element parent = paragraph.parent();
            if (parent == null || weight < 25) {
                continue;
            }
            order.add(parent);
            weights.merge(parent, weight, Integer::sum);
            if (parent.parent() != null) {
                order.add(parent.parent());
                weights.merge(parent.parent(), weight / 2, Integer::sum);
            }
        }
        Element best = null;
        for (Element element : order) {
            best = best == null || weights.getOrDefault(element, 0) > weights.getOrDefault(best, 0) ? element : best;
        }
        return best;
    }

    private static int prose(Element element) {
        int length = 0;
        for (Element paragraph : element.select("p")) {
            length += paragraph.text().length();
        }
        return length;
    }

    private static void collect(Element element, StringBuilder open, List<String> paragraphs) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode words) {
                open.append(words.getWholeText());
            } else if (node instanceof Element child) {
                boolean block = child.isBlock() || child.is(PARAGRAPHS);
                if (block) {
                    flush(open, paragraphs);
                }
                if (child.normalName().equals("br")) {
                    open.append('\n');
                }
                collect(child, open, paragraphs);
                if (block) {
                    flush(open, paragraphs);
                }
            }
        }
    }

    private static void flush(StringBuilder open, List<String> paragraphs) {
        String words = open.toString().replaceAll("[\\s\\u00A0]+", " ").strip();
        if (!words.isEmpty()) {
            paragraphs.add(words);
        }
        open.setLength(0);
    }
}
