package org.tocsin.ingest.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses as people and servers write them, in the form in which they are asked: ASCII alone, without fragment. */
public final class Addresses {

    private static final Pattern WHOLE =
            Pattern.compile("([A-Za-z][A-Za-z0-9+.-]{0,30}):(?://([^/?#]{0,2000}))?([^#]*)(?:#.*)?", Pattern.DOTALL);
    private static final Pattern AUTHORITY = Pattern.compile("((?:[^@]*@)?)(\\[[^\\]]*\\]|[^:]*)((?::\\d*)?)");
    private static final String KEPT = "-._~:/?#[]@!$&'()*+,;=%";
    private static final int LONGEST = 8192;

    private Addresses() {}

    /**
     * Reads an address.
     *
     * @param written whole; names in other scripts and stray blanks are put into their form in ASCII
     * @throws IllegalArgumentException if it is none; the message says so in one line
     */
    public static URI of(String written) {
        String text = written.strip();
        Matcher whole = WHOLE.matcher(text);
        if (text.length() > LONGEST || !whole.matches()) {
            throw new IllegalArgumentException(
                    "\"" + shown(text) + "\" is no address, expected one such as https://www.example.org/feed.xml");
        }
        String authority = whole.group(2) == null ? "" : "//" + authority(whole.group(2));
        try {
            return new URI(whole.group(1).toLowerCase(Locale.ROOT) + ":" + authority + escaped(whole.group(3)));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("\"" + shown(text) + "\" is no address: " + e.getReason(), e);
        }
    }

    /** An address that a server names, perhaps relative to the one it was asked at. */
    static URI of(URI base, String written) {
        String text = written.strip();
        int colon = text.indexOf(':');
        boolean whole = colon > 0 && text.substring(0, colon).matches("[A-Za-z][A-Za-z0-9+.-]*");
        if (whole) {
            return of(text);
        }
        if (text.startsWith("//")) {
            return of(base.getScheme() + ":" + text);
        }
        int fragment = text.indexOf('#');
        String part = escaped(fragment < 0 ? text : text.substring(0, fragment));
        if (part.startsWith("?")) {
            part = base.getRawPath() + part;
        }
        return of(part.isEmpty() ? base.toString() : base.resolve(part).toString());
    }

    private static String authority(String authority) {
        Matcher parts = AUTHORITY.matcher(authority);
        if (!parts.matches()) {
            return escaped(authority);
        }
        String host = parts.group(2);
        boolean ascii = host.chars().allMatch(c -> c < 0x80);
        String name = (ascii ? host : IDN.toASCII(host, IDN.ALLOW_UNASSIGNED)).toLowerCase(Locale.ROOT);
        String port = parts.group(3).equals(":") ? "" : parts.group(3);
        return escaped(parts.group(1)) + name + port;
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean kept = KEPT.indexOf(c) >= 0 || (c < 0x80 && Character.isLetterOrDigit(c));
            out.append(kept ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return out.toString();
    }

    private static String shown(String text) {
        return text.length() > 200 ? text.substring(0, 200) + "…" : text;
    }
}
