package org.tocsin.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text into paragraphs. A blank line always cuts. A single newline cuts unless the text is broken to a fixed
 * width, where it cuts only after a short line or before a list item.
 */
final class Paragraphs {

    private static final Pattern LINE = Pattern.compile("[^\\n\\r\\u000B\\u000C\\u0085\\u2028\\u2029]+");
    private static final Pattern LIST_ITEM =
            Pattern.compile("(?:[-*+•·▪▫◦‣●○■□–—.]\\s+|\\(?\\d{1,3}[.)]\\s+|\\(?[a-zA-Z][.)]\\s+(?=\\p{Lu}))\\S.*", Pattern.DOTALL);
    private static final Pattern FIRST_WORD = Pattern.compile("\\S+");

    /** Lines of a text broken to a width lie in this range at their longest. */
    private static final int NARROWEST = 40;

    private static final int WIDEST = 100;

    private final String text;
    private final List<Span> lines = new ArrayList<>();
    private final boolean wrapped;
    private final int width;

    private Paragraphs(String text) {
        this.text = text;
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            lines.add(Spans.trim(text, new Span(line.start(), line.end())));
        }
        this.width = lines.stream().mapToInt(Span::length).max().orElse(0);
        this.wrapped = width >= NARROWEST && width <= WIDEST && mostlyBrokenInsideSentences();
    }

    /** The paragraphs of a text, without the white space around them; none is empty. */
    static List<Span> of(String text) {
        return new Paragraphs(text).cut();
    }

    private List<Span> cut() {
        List<Span> paragraphs = new ArrayList<>();
        Span open = null;
        Span before = null;
        for (Span line : lines) {
            if (line.length() == 0) {
                continue;
            }
            if (open != null && before != null && joins(paragraphs.isEmpty(), before, line)) {
                open = open.cover(line);
            } else {
                if (open != null) {
                    paragraphs.add(open);
                }
                open = line;
            }
            before = line;
        }
        if (open != null) {
            paragraphs.add(open);
        }
        return paragraphs;
    }

    private boolean joins(boolean first, Span line, Span next) {
        if (blankBetween(line, next) || LIST_ITEM.matcher(words(next)).matches()) {
            return false;
        }
        if (wrapped) {
            return fillsWidth(line, next) || (!Spans.endsSentence(words(line)) && startsInsideSentence(next));
        }
        return !first && !Spans.endsSentence(words(line)) && startsInsideSentence(next);
    }

    private boolean blankBetween(Span line, Span next) {
        String between = text.substring(line.end(), next.start()).replace("\r\n", "\n");
        return between.chars().filter(c -> c == '\n' || c == '\r' || c == 0x2029 || c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028).count() > 1
                || between.indexOf('\u2029') >= 0;
    }

    /** Whoever broke the text had to break here: the next word did not fit. */
    private boolean fillsWidth(Span line, Span next) {
        Matcher word = FIRST_WORD.matcher(words(next));
        int length = word.find() ? word.end() : 0;
        return line.length() + 1 + length > width;
    }

    private boolean startsInsideSentence(Span line) {
        int first = text.codePointAt(line.start());
        return Character.isLowerCase(first);
    }

    private boolean mostlyBrokenInsideSentences() {
        int breaks = 0;
        int inside = 0;
        for (int i = 1; i < lines.size(); i++) {
            Span line = lines.get(i - 1);
            Span next = lines.get(i);
            if (line.length() == 0 || next.length() == 0 || blankBetween(line, next)) {
                continue;
            }
            breaks++;
            inside += !Spans.endsSentence(words(line)) && (startsInsideSentence(next) || fillsWidth(line, next)) ? 1 : 0;
        }
        return inside > 0 && 2 * inside >= breaks;
    }

    private String words(Span line) {
        return text.substring(line.start(), line.end());
    }
}
