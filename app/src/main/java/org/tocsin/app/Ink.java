package org.tocsin.app;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lays out text on lines of one width. Words to stand out are enclosed in marks that take no room while lines are broken;
 * the marks then become colours, or brackets for a trigger where there is no colour.
 */
final class Ink {

    private static final char STRONG = '\uE000';
    private static final char TRIGGER = '\uE001';
    private static final char FAINT = '\uE002';
    private static final char END = '\uE003';

    private final boolean colour;
    private final int width;

    Ink(boolean colour, int width) {
        this.colour = colour;
        this.width = width;
    }

    String strong(String text) {
        return enclosed(STRONG, text);
    }

    String faint(String text) {
        return enclosed(FAINT, text);
    }

    /** The words that state an act: bold red, or in brackets. */
    String trigger(String text) {
        return colour ? enclosed(TRIGGER, text) : "[" + text + "]";
    }

    private String enclosed(char mark, String text) {
        return colour && !text.isEmpty() ? mark + text + END : text;
    }

    /**
     * The text on as many lines as it needs.
     *
     * @param lead what stands before the first line
     * @param text words parted by single blanks
     */
    String block(String lead, String text) {
        int indent = length(lead);
        StringBuilder block = new StringBuilder(lead);
        List<String> lines = wrap(text, Math.max(width - indent, 20));
        for (int i = 0; i < lines.size(); i++) {
            block.append(i == 0 ? "" : " ".repeat(indent)).append(lines.get(i)).append('\n');
        }
        return painted(block.toString());
    }

    private static List<String> wrap(String text, int room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && length(line) + 1 + length(word) > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static int length(CharSequence text) {
        return (int) text.codePoints().filter(c -> c < STRONG || c > END).count();
    }

    /** Colours end with the line and begin anew on the next, so that blanks before it stay plain. */
    static String painted(String block) {
        StringBuilder painted = new StringBuilder(block.length() + 16);
        String open = null;
        boolean pending = false;
        for (int i = 0; i < block.length(); i++) {
            char c = block.charAt(i);
            String code = code(c);
            if (code != null) {
                open = code;
                pending = true;
            } else if (c == END) {
                painted.append(pending ? "" : "\u001b[0m");
                open = null;
                pending = false;
            } else if (c == '\n' && open != null) {
                painted.append(pending ? "" : "\u001b[0m").append(c);
                pending = true;
            } else {
                if (pending && c != ' ' && open != null) {
                    painted.append(open);
                    pending = false;
                }
                painted.append(c);
            }
        }
        return painted.toString();
    }

    private static @Nullable String code(char mark) {
        return switch (mark) {
            case STRONG -> "\u001b[1m";
            case TRIGGER -> "\u001b[1;31m";
            case FAINT -> "\u001b[2m";
            default -> null;
        };
    }
}
