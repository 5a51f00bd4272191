package org.tocsin.ingest.feed;

/**
 * Reads one feed.
 *
 * <p>Read as far as a person's feed reader would: a wrong or missing charset, undefined entities, stray {@code &}, missing
 * closing tags, text before the XML declaration, wrong or missing namespaces and dates of many tongues do no harm. What
 * stands in no field of an entry is passed over; an entry that has nothing still counts as one.
 */
public final class FeedReader {

    /** The largest feed read, in bytes. */
    public static final int LIMIT = 16 << 20;

    private FeedReader() {}

    /**
     * Reads a feed.
     *
     * @param bytes as stored or fetched, not compressed
     * @param origin where they came from
     * @throws UnreadableFeedException if they are no feed, or more of one than is safe to hold
     */
    public static Feed read(byte[] bytes, Origin origin) throws UnreadableFeedException {
        String text = text(bytes, origin);
        if (text.isBlank()) {
            throw new UnreadableFeedException("the feed is empty");
        }
        return isJson(text) ? JsonFeed.read(text, origin) : XmlFeed.read(XmlSource.parse(text), origin);
    }

    /** The text of a feed or a list of feeds, of a size that is safe. */
    static String text(byte[] bytes, Origin origin) throws UnreadableFeedException {
        if (bytes.length > LIMIT) {
            throw new UnreadableFeedException("larger than " + (LIMIT >> 20) + " MiB, the limit for a feed");
        }
        return FeedCharset.decode(bytes, origin.contentType());
    }

    private static boolean isJson(String text) {
        int first = 0;
        while (first < text.length() && (Character.isWhitespace(text.charAt(first)) || text.charAt(first) == '\uFEFF')) {
            first++;
        }
        return first < text.length() && text.charAt(first) == '{';
    }
}
