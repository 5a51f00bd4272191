package org.tocsin.ingest.feed;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Tag;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a feed's elements: markup that stands in them as elements, as escaped text, or in base 64. Where the element
 * does not say which, text that holds a tag or a reference of HTML is HTML.
 */
final class Texts {

    private static final Pattern TAG_OR_REFERENCE = Pattern.compile("</?([A-Za-z][A-Za-z0-9]{0,10})(?=[\\s/>])|&(#?\\w{1,32});|<!--");

    private Texts() {}

    /** The first of these kinds that has a text, on one line. */
    static @Nullable String line(List<Child> elements, String... kinds) {
        String text = first(elements, kinds);
        return text == null ? null : text.replaceAll("\\s+", " ");
    }

    /** An element's text on one line. */
    static @Nullable String line(Element element) {
        String text = text(element);
        return text == null ? null : text.replaceAll("\\s+", " ");
    }

    /** The first of these kinds that has a text. */
    static @Nullable String first(List<Child> elements, String... kinds) {
        for (String kind : kinds) {
            for (Child element : elements) {
                String text = element.is(kind) ? text(element.element()) : null;
                if (text != null) {
                    return text;
                }
            }
        }
        return null;
    }

    /** An element's text as it stands, without markup that it may hold. */
    static String raw(Element element) {
        StringBuilder text = new StringBuilder();
        for (Node node : Children.content(element)) {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText());
            }
        }
        return text.toString().strip();
    }

    /** An element's text in plain words, or null where it has none. */
    static @Nullable String text(Element element) {
        List<Node> nodes = Children.content(element);
        String type = element.attr("type").strip().toLowerCase(Locale.ROOT);
        if (nodes.stream().anyMatch(Element.class::isInstance)) {
            return PlainText.of(nodes);
        }
        String raw = raw(element);
        String mode = element.attr("mode").strip().toLowerCase(Locale.ROOT);
        String decoded = mode.equals("base64") || isBinary(type) ? decoded(raw) : null;
        if (decoded != null) {
            return guessed(decoded);
        }
        return switch (type) {
            case "text", "text/plain" -> PlainText.literal(raw);
            case "html", "xhtml", "text/html", "application/xhtml+xml" -> PlainText.html(raw);
            default -> mode.equals("escaped") ? PlainText.html(raw) : guessed(raw);
        };
    }

    /** Text that may or may not be HTML. */
    static @Nullable String guessed(String text) {
        return isHtml(text) ? PlainText.html(text) : PlainText.literal(text);
    }

    private static boolean isHtml(String text) {
        Matcher found = TAG_OR_REFERENCE.matcher(text);
        while (found.find()) {
            String tag = found.group(1);
            String reference = found.group(2);
            boolean html = tag != null ? Tag.isKnownTag(tag.toLowerCase(Locale.ROOT))
                    : reference == null || reference.startsWith("#") || Entities.isNamedEntity(reference);
            if (html) {
                return true;
            }
        }
        return false;
    }

    /** Whether Atom has content of this type in base 64. */
    private static boolean isBinary(String type) {
        return type.contains("/") && !type.startsWith("text/") && !type.endsWith("/xml") && !type.endsWith("+xml");
    }

    private static @Nullable String decoded(String text) {
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(text);
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (IllegalArgumentException | CharacterCodingException e) {
            return null; // not what its type says: a reader shows it as it stands
        }
    }
}
