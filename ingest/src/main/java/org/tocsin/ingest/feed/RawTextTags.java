package org.tocsin.ingest.feed;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Closes what HTML would read as raw text, to the end where it is not closed. Authors of feeds write
 * {@code <iframe src="..."/>} as in XHTML, for which HTML knows no closing slash, so that all after it would be the content
 * of the frame. What stands within a frame is for those who are not shown it, as here, so that it counts as text.
 */
final class RawTextTags {

    private static final Pattern TAG =
            Pattern.compile("(?i)<(/?)(iframe|noframes|noembed|textarea|title|xmp|script|style)(?=[\\s/>])([^<>]{0,4000})>");
    private static final Set<String> CODE = Set.of("script", "style");
    private static final Set<String> FRAMES = Set.of("iframe", "noframes", "noembed");

    private RawTextTags() {}

    /** The same HTML, where a frame, and others that are closed nowhere, end with their own tag; code only by its slash. */
    static String closed(String html) {
        Map<String, Integer> closings = new HashMap<>();
        Matcher tags = TAG.matcher(html);
        boolean any = false;
        while (tags.find()) {
            any = true;
            if (!tags.group(1).isEmpty()) {
                closings.put(tags.group(2).toLowerCase(Locale.ROOT), tags.start());
            }
        }
        return any ? closed(html, closings) : html;
    }

    private static String closed(String html, Map<String, Integer> closings) {
        StringBuilder out = new StringBuilder(html.length() + 64);
        Matcher tags = TAG.matcher(html);
        int from = 0;
        while (tags.find()) {
            String name = tags.group(2).toLowerCase(Locale.ROOT);
            boolean open = closings.getOrDefault(name, -1) < tags.start() && (!CODE.contains(name) || tags.group(3).endsWith("/"));
            out.append(html, from, tags.end());
            from = tags.end();
            if (tags.group(1).isEmpty() && (open || FRAMES.contains(name))) {
                out.append("</").append(name).append('>');
            }
        }
        return out.append(html, from, html.length()).toString();
    }
}
