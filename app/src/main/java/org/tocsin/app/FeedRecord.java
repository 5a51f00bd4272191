package org.tocsin.app;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.feed.Feed;
import org.tocsin.ingest.feed.FeedEntry;
import tools.jackson.databind.ObjectMapper;

/** An entry of a feed as a line of JSON. */
final class FeedRecord {

    private static final ObjectMapper JSON = new ObjectMapper();

    private FeedRecord() {}

    /**
     * The line with its end, in UTF-8.
     *
     * @param input the feed as the user named it
     */
    static byte[] line(String input, Feed feed, FeedEntry entry) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("input", input);
        fields.put("feed_title", feed.title());
        fields.put("id", entry.id());
        fields.put("url", entry.url());
        fields.put("title", entry.title());
        fields.put("published", instant(entry.published()));
        fields.put("updated", instant(entry.updated()));
        fields.put("authors", entry.authors());
        fields.put("summary", entry.summary());
        fields.put("content", entry.content());
        return (JSON.writeValueAsString(fields) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static @Nullable String instant(@Nullable Instant instant) {
        return instant == null ? null : instant.toString();
    }
}
