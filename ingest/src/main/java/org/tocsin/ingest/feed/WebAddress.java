package org.tocsin.ingest.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Addresses of pages, as feeds write them. */
final class WebAddress {

    private static final int LONGEST = 8192;

    /** Signs that stand in addresses by mistake, beside blanks and controls. */
    private static final String FORBIDDEN = "\"<>\\^`{|}";

    private WebAddress() {}

    /**
     * A whole address with scheme http or https.
     *
     * @param base what a relative address is relative to
     * @param written as it stands in the feed
     * @return as written where it is whole; null where it is of another scheme, or relative to nothing
     */
    static @Nullable String resolve(@Nullable String base, String written) {
        String address = written.strip().replaceAll("[\\r\\n\\t]", "");
        if (address.isEmpty() || address.length() > LONGEST) {
            return null;
        }
        if (isWeb(address)) {
            return host(address) ? escaped(address) : null;
        }
        if (base == null || hasScheme(address)) {
            return null;
        }
        try {
            URI above = new URI(escaped(base));
            URI whole = address.startsWith("?")
                    ? new URI(beforeQuery(escaped(base)) + escaped(address))
                    : above.resolve(new URI(escaped(address)));
            String result = whole.toString();
            return isWeb(result) && host(result) ? result : null;
        } catch (URISyntaxException | IllegalArgumentException e) {
            return null; // not even a reader would find a page under it
        }
    }

    private static boolean isWeb(String address) {
        String start = address.substring(0, Math.min(8, address.length())).toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.equals("https://");
    }

    private static boolean host(String address) {
        int from = address.indexOf("://") + 3;
        return from < address.length() && "/?#:".indexOf(address.charAt(from)) < 0;
    }

    private static boolean hasScheme(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c == ':') {
                return i > 0;
            }
            boolean letter = c < 0x80 && Character.isLetter(c);
            boolean further = i > 0 && (Character.isDigit(c) || "+-.".indexOf(c) >= 0);
            if (!letter && !further) {
                return false;
            }
        }
        return false;
    }

    private static String beforeQuery(String address) {
        int query = address.indexOf('?');
        int fragment = address.indexOf('#');
        int end = query < 0 ? address.length() : query;
        return address.substring(0, fragment < 0 ? end : Math.min(end, fragment));
    }

    private static String escaped(String address) {
        StringBuilder out = new StringBuilder(address.length());
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c <= 0x20 || c == 0x7F || FORBIDDEN.indexOf(c) >= 0) {
                out.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
