package org.tocsin.ingest.feed;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/**
 * Sets the source of a feed right for the lenient parser, and parses it.
 *
 * <p>The document type is taken out, and the entities that it declares inside are put in, once and not within each other;
 * external ones are never read. A stray {@code &} and a reference to nothing known stand for themselves. Characters that
 * XML forbids go; those between U+0080 and U+009F, which nobody means, are read as windows-1252 has them.
 */
final class XmlSource {

    private static final int MOST_TAGS = 500_000;
    private static final int DEPTH = 256;

    /** What the entities of a feed may add to it. */
    private static final int GROWTH = 1 << 20;

    /** The meaning of U+0080 to U+009F in windows-1252; U+FFFD where it has none. */
    private static final String HIGH_CONTROLS = "\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021"
            + "\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D\uFFFD"
            + "\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E\u0178";

    private final String source;
    private final Map<String, String> entities;
    private final StringBuilder out;
    private int grown;
    private int tags;

    private XmlSource(String source, Map<String, String> entities) {
        this.source = source;
        this.entities = entities;
        this.out = new StringBuilder(source.length() + 64);
    }

    /** The tree of a feed, however broken. */
    static Document parse(String text) throws UnreadableFeedException {
        DocumentType type = DocumentType.of(text);
        String source = type.without(text);
        return Parser.xmlParser().setMaxDepth(DEPTH).parseInput(new XmlSource(source, type.entities()).repaired(), "");
    }

    private String repaired() throws UnreadableFeedException {
        int at = 0;
        while (at < source.length()) {
            char c = source.charAt(at);
            if (c == '&') {
                at = reference(at);
            } else if (source.startsWith("<![CDATA[", at)) {
                at = section(at, "]]>");
            } else if (source.startsWith("<!--", at)) {
                at = section(at, "-->");
            } else {
                tags += c == '<' ? 1 : 0;
                character(c);
                at++;
            }
        }
        if (tags > MOST_TAGS) {
            throw new UnreadableFeedException("holds more than " + MOST_TAGS + " tags; no feed of news does");
        }
        return out.toString();
    }

    /** Copies a section in which nothing is a reference; the rest of the source where it has no end. */
    private int section(int from, String end) {
        int found = source.indexOf(end, from);
        int to = found < 0 ? source.length() : found + end.length();
        for (int i = from; i < to; i++) {
            character(source.charAt(i));
        }
        if (found < 0) {
            out.append(end);
        }
        return to;
    }

    private int reference(int at) throws UnreadableFeedException {
        int end = at + 1;
        while (end < source.length() && end - at < 40 && isNamePart(source.charAt(end))) {
            end++;
        }
        boolean whole = end > at + 1 && end < source.length() && source.charAt(end) == ';';
        String name = whole ? source.substring(at + 1, end) : "";
        String value = entities.get(name);
        if (value != null) {
            grown += value.length();
            if (grown > GROWTH) {
                throw new UnreadableFeedException("the entities that it declares grow beyond 1 MiB; no feed of news does that");
            }
            out.append(value);
            return end + 1;
        }
        boolean known = name.startsWith("#") || Entities.isNamedEntity(name);
        out.append(known ? "&" : "&amp;");
        return at + 1;
    }

    private static boolean isNamePart(char c) {
        return "#_-.".indexOf(c) >= 0 || (c < 0x80 && Character.isLetterOrDigit(c));
    }

    private void character(char c) {
        if (c >= 0x80 && c <= 0x9F) {
            out.append(HIGH_CONTROLS.charAt(c - 0x80));
        } else if ((c >= 0x20 && c < 0xFFFE) || c == '\n' || c == '\t' || c == '\r') {
            out.append(c);
        }
    }
}
