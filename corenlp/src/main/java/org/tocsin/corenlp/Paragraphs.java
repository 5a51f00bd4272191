package org.tocsin.corenlp;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.document.Span;

/**
 * Cuts a zone at its line breaks. A line break ends a paragraph, and so a sentence, but for two cases: the zone is
 * hard-wrapped, as on a teletype; or the line stops without punctuation and the next goes on in lower case. A zone is
 * taken for hard-wrapped when more than half of the lines that another line follows are 40 to 100 characters long and
 * stop without punctuation. There a blank line ends a paragraph, and so does a line that closes a sentence and is shorter
 * than half of the widest. A line without letter or digit counts as blank.
 */
final class Paragraphs {

    private static final int NARROWEST_WRAP = 40;
    private static final int WIDEST_WRAP = 100;
    private static final String CLOSING = "\"')]}\u00bb\u2019\u201d";
    private static final String TERMINAL = ".!?:;\u2026";

    private final String text;

    private Paragraphs(String text) {
        this.text = text;
    }

    /** The paragraphs of a stretch of text, without the white space around them; none is empty. */
    static List<Span> of(String text, Span zone) {
        return new Paragraphs(text).join(new Paragraphs(text).lines(zone));
    }

    private List<Span> join(List<Span> lines) {
        int widest = lines.stream().mapToInt(Span::length).max().orElse(0);
        boolean wrapped = wrapped(lines);
        List<Span> paragraphs = new ArrayList<>();
        boolean open = false;
        for (int i = 0; i < lines.size(); i++) {
            Span line = lines.get(i);
            if (blank(line)) {
                open = false;
                continue;
            }
            if (open && continues(lines.get(i - 1), line, wrapped, widest)) {
                int last = paragraphs.size() - 1;
                paragraphs.set(last, paragraphs.get(last).cover(line));
            } else {
                paragraphs.add(line);
            }
            open = true;
        }
        return paragraphs;
    }

    private boolean continues(Span line, Span next, boolean wrapped, int widest) {
        return wrapped
                ? !terminated(line) || line.length() * 2 >= widest
                : !terminated(line) && Character.isLowerCase(text.codePointAt(next.start()));
    }

    private boolean wrapped(List<Span> lines) {
        int followed = 0;
        int cut = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Span line = lines.get(i);
            if (!blank(line) && !blank(lines.get(i + 1))) {
                followed++;
                if (line.length() >= NARROWEST_WRAP && line.length() <= WIDEST_WRAP && !terminated(line)) {
                    cut++;
                }
            }
        }
        return followed >= 2 && cut * 2 > followed;
    }

    private boolean terminated(Span line) {
        int last = line.end() - 1;
        while (last > line.start() && CLOSING.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return TERMINAL.indexOf(text.charAt(last)) >= 0;
    }

    private boolean blank(Span line) {
        return text.substring(line.start(), line.end()).codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private List<Span> lines(Span zone) {
        List<Span> lines = new ArrayList<>();
        int start = zone.start();
        for (int i = zone.start(); i <= zone.end(); i++) {
            if (i == zone.end() || breaksLine(text.charAt(i))) {
                lines.add(trim(text, start, i));
                if (i + 1 < zone.end() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n') {
                    i++;
                }
                start = i + 1;
            }
        }
        return lines;
    }

    private static boolean breaksLine(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    static boolean space(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** The span without white space at its ends; empty where there is nothing else. */
    static Span trim(String text, int from, int to) {
        int start = from;
        int end = Math.max(from, to);
        while (start < end && space(text.charAt(start))) {
            start++;
        }
        while (end > start && space(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
