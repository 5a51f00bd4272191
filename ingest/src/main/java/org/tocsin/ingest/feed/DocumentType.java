package org.tocsin.ingest.feed;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document type declaration: where it stands and which entities it declares inside. Only short ones with a value of their
 * own are kept; parameter entities and those of another file are not.
 *
 * @param from where it begins in the source
 * @param to behind its end; equal to {@code from} where there is none
 * @param entities their values by name, the first declaration of each
 */
record DocumentType(int from, int to, Map<String, String> entities) {

    private static final int MOST_ENTITIES = 256;
    private static final int LONGEST_VALUE = 1024;
    private static final Pattern ENTITY =
            Pattern.compile("<!ENTITY\\s{1,20}([A-Za-z_][A-Za-z0-9_.-]{0,38})\\s{1,20}(?:\"([^\"]{0,1024})\"|'([^']{0,1024})')\\s{0,20}>");

    /** Finds the declaration before the first element. */
    static DocumentType of(String text) {
        int from = start(text);
        if (from < 0) {
            return new DocumentType(0, 0, Map.of());
        }
        int close = text.indexOf('>', from);
        int open = text.indexOf('[', from);
        if (close < 0) {
            return new DocumentType(from, text.length(), Map.of());
        }
        if (open < 0 || open > close) {
            return new DocumentType(from, close + 1, Map.of());
        }
        int end = text.indexOf(']', open);
        int behind = end < 0 ? -1 : text.indexOf('>', end);
        int to = behind < 0 ? text.length() : behind + 1;
        return new DocumentType(from, to, entities(text.substring(open, end < 0 ? to : end)));
    }

    /** Where "<!DOCTYPE" begins, if no element begins before it. */
    private static int start(String text) {
        int at = text.indexOf('<');
        while (at >= 0 && at + 1 < text.length()) {
            if (text.regionMatches(true, at, "<!DOCTYPE", 0, 9)) {
                return at;
            }
            char next = text.charAt(at + 1);
            if (next != '!' && next != '?') {
                return -1;
            }
            int comment = text.startsWith("<!--", at) ? text.indexOf("-->", at) : at;
            at = comment < 0 ? -1 : text.indexOf('<', comment + 1);
        }
        return -1;
    }

    private static Map<String, String> entities(String subset) {
        Map<String, String> found = new HashMap<>();
        Matcher matcher = ENTITY.matcher(subset);
        while (found.size() < MOST_ENTITIES && matcher.find()) {
            String value = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
            if (value.length() <= LONGEST_VALUE) {
                found.putIfAbsent(matcher.group(1), value);
            }
        }
        return Map.copyOf(found);
    }

    /** The text without the declaration. */
    String without(String text) {
        return text.substring(0, from) + text.substring(to);
    }
}
