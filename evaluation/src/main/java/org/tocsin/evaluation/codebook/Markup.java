package org.tocsin.evaluation.codebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tocsin.knowledge.Example;

/** Sentences as Markdown. */
final class Markup {

    private Markup() {}

    /** Text in which nothing is taken for a sign of Markdown. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        text.codePoints().forEach(c -> {
            if ("\\`*_[]<>|".indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.appendCodePoint(c);
        });
        return escaped.toString();
    }

    /** A sentence with its trigger bold and its roles marked: {@code [Troops]actor **shelled** ...}. */
    static String marked(Example example) {
        List<Example.Mark> marks = new ArrayList<>(example.marks());
        // Of two that begin together the longer opens first.
        marks.sort(Comparator.<Example.Mark>comparingInt(mark -> mark.span().start())
                .thenComparingInt(mark -> -mark.span().end()));
        StringBuilder text = new StringBuilder();
        for (int at = 0; at <= example.text().length(); at++) {
            for (int i = marks.size() - 1; i >= 0; i--) {
                if (marks.get(i).span().end() == at) {
                    text.append(close(marks.get(i)));
                }
            }
            for (Example.Mark mark : marks) {
                if (mark.span().start() == at) {
                    text.append(mark.label().equals("trigger") ? "**" : "\\[");
                }
            }
            if (at < example.text().length()) {
                text.append(character(example.text().charAt(at)));
            }
        }
        return text.toString();
    }

    /** Halves of pairs pass as they are. */
    private static String character(char c) {
        return "\\`*_[]<>|".indexOf(c) >= 0 ? "\\" + c : String.valueOf(c);
    }

    private static String close(Example.Mark mark) {
        return mark.label().equals("trigger") ? "**" : "\\]<sub>" + mark.label() + "</sub>";
    }
}
