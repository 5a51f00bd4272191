package org.tocsin.ingest.feed;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Reads a JSON Feed, version 1 or 1.1. */
final class JsonFeed {

    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonFeed() {}

    static Feed read(String text, Origin origin) throws UnreadableFeedException {
        JsonNode root;
        try {
            root = JSON.readTree(text);
        } catch (JacksonException e) {
            throw new UnreadableFeedException("broken JSON: " + e.getOriginalMessage().lines().findFirst().orElse("no reason given"));
        }
        JsonNode items = root.path("items");
        if (!items.isArray()) {
            throw new UnreadableFeedException("JSON, but no feed: \"items\" is missing; expected a JSON Feed");
        }
        String address = origin.address() == null ? null : origin.address().toString();
        String own = string(root, "feed_url");
        String base = address != null ? address : own == null ? string(root, "home_page_url") : own;
        List<String> authors = authors(root);
        List<FeedEntry> entries = new ArrayList<>();
        for (JsonNode item : items) {
            entries.add(entry(item, base, authors));
        }
        return new Feed(line(root, "title"), entries);
    }

    private static FeedEntry entry(JsonNode item, @Nullable String base, List<String> inherited) {
        String url = address(item, base, "url", "external_url");
        String id = string(item, "id");
        List<String> authors = authors(item);
        String html = string(item, "content_html");
        String content = html == null ? null : PlainText.html(html);
        return new FeedEntry(
                id == null ? url : id,
                url,
                line(item, "title"),
                FeedDates.parse(string(item, "date_published")),
                FeedDates.parse(string(item, "date_modified")),
                authors.isEmpty() ? inherited : authors,
                literal(item, "summary"),
                content == null ? literal(item, "content_text") : content);
    }

    private static List<String> authors(JsonNode of) {
        Set<String> names = new LinkedHashSet<>();
        List<JsonNode> people = new ArrayList<>(List.of(of.path("author")));
        of.path("authors").forEach(people::add);
        for (JsonNode person : people) {
            String name = person.isString() ? person.stringValue() : string(person, "name");
            if (name != null && !name.isBlank()) {
                names.add(name.strip().replaceAll("\\s+", " "));
            }
        }
        return new ArrayList<>(names);
    }

    private static @Nullable String address(JsonNode item, @Nullable String base, String... names) {
        for (String name : names) {
            String written = string(item, name);
            String whole = written == null ? null : WebAddress.resolve(base, written);
            if (whole != null) {
                return whole;
            }
        }
        return null;
    }

    private static @Nullable String line(JsonNode node, String name) {
        String text = literal(node, name);
        return text == null ? null : text.replaceAll("\\s+", " ");
    }

    private static @Nullable String literal(JsonNode node, String name) {
        String text = string(node, name);
        return text == null ? null : PlainText.literal(text);
    }

    /** A string or a number, since ids are often written as such; null where it is neither or blank. */
    private static @Nullable String string(JsonNode node, String name) {
        JsonNode value = node.path(name);
        String text = value.isString() || value.isNumber() ? value.asString() : "";
        return text.isBlank() ? null : text.strip();
    }
}
