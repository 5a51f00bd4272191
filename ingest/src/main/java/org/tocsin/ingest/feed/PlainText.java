package org.tocsin.ingest.feed;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Markup as plain text: blanks run together, paragraphs parted by a blank line, list items and table rows by a line break.
 * What a page does not show as text is left out: scripts, styles, applets, forms' choices.
 */
final class PlainText {

    private static final int DEPTH = 256;
    private static final Pattern BLANK_LINE = Pattern.compile("\\R\\h*\\R");

    private static final Set<String> HIDDEN = Set.of(
            "script", "style", "noscript", "template", "applet", "select", "textarea", "datalist", "head");
    /** What HTML would take for a comment to the next ">", though its author meant no more than the signs. */
    private static final Pattern NO_DECLARATION = Pattern.compile("<!(?!--|\\[CDATA\\[|(?i:doctype)\\b)");

    /** What begins within a text by mistake, where closing tags are missing. */
    private static final Set<String> ENTRIES = Set.of("item", "entry");

    private static final Set<String> PARAGRAPHS = Set.of(
            "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "blockquote", "pre", "table", "section", "article",
            "aside", "header", "footer", "figure", "figcaption", "hr", "form", "address", "body", "main", "nav");
    private static final Set<String> LINES = Set.of("br", "li", "tr", "dt", "dd");
    private static final Set<String> CELLS = Set.of("td", "th");

    private final StringBuilder out = new StringBuilder();
    private int breaks;
    private boolean blank;

    private PlainText() {}

    /** The text of escaped HTML, or null where it has none. */
    static @Nullable String html(String html) {
        String repaired = RawTextTags.closed(NO_DECLARATION.matcher(html).replaceAll("&lt;!"));
        Document page = Parser.htmlParser().setMaxDepth(DEPTH).parseInput("<body>" + repaired, "");
        return of(List.<Node>of(page.body()));
    }

    /** The text of elements and the text between them, or null where there is none. */
    static @Nullable String of(List<? extends Node> nodes) {
        PlainText text = new PlainText();
        nodes.forEach(node -> node.filter(text.walk()));
        return text.result();
    }

    /** Text that is no markup; lines run together to paragraphs. */
    static @Nullable String literal(String plain) {
        PlainText text = new PlainText();
        for (String paragraph : BLANK_LINE.split(plain, -1)) {
            text.words(paragraph);
            text.breaks = 2;
        }
        return text.result();
    }

    private @Nullable String result() {
        return out.isEmpty() ? null : out.toString();
    }

    private NodeFilter walk() {
        return new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    words(text.getWholeText());
                } else if (node instanceof Element element) {
                    String name = name(element);
                    if (HIDDEN.contains(name) || (ENTRIES.contains(name) && ENTRIES.contains(Kind.of(element)))) {
                        blank = true;
                        return FilterResult.SKIP_ENTIRELY;
                    }
                    border(name);
                }
                return FilterResult.CONTINUE;
            }

            @Override
            public FilterResult tail(Node node, int depth) {
                if (node instanceof Element element) {
                    border(name(element));
                }
                return FilterResult.CONTINUE;
            }
        };
    }

    private static String name(Element element) {
        return element.tag().localName().toLowerCase(Locale.ROOT);
    }

    private void border(String name) {
        if (PARAGRAPHS.contains(name)) {
            breaks = 2;
        } else if (LINES.contains(name)) {
            breaks = Math.max(breaks, 1);
        } else if (CELLS.contains(name)) {
            blank = true;
        }
    }

    private void words(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c < 0x20) {
                blank = true;
            } else if (c != '\u00AD' && c != '\u200B' && c != '\uFEFF' && (c < 0x7F || c > 0x9F)) {
                gap();
                out.append(c);
            }
        }
    }

    private void gap() {
        if (!out.isEmpty()) {
            if (breaks > 0) {
                out.append(breaks > 1 ? "\n\n" : "\n");
            } else if (blank) {
                out.append(' ');
            }
        }
        breaks = 0;
        blank = false;
    }
}
