package org.tocsin.document;

import java.util.ArrayList;
import java.util.List;

/** Finds what stands in double quotation marks, marks included. A quotation left open runs to the end of its paragraph. */
final class Quotations {

    private final String text;
    private final Span paragraph;
    private final List<Span> found = new ArrayList<>();
    private int open = -1;
    private char opener;

    private Quotations(String text, Span paragraph) {
        this.text = text;
        this.paragraph = paragraph;
    }

    static List<Span> in(String text, Span paragraph) {
        return new Quotations(text, paragraph).find();
    }

    private List<Span> find() {
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            char mark = text.charAt(i);
            if (open < 0) {
                if (opens(mark, i)) {
                    open = i;
                    opener = mark;
                }
            } else if (closes(mark, i)) {
                found.add(new Span(open, i + 1));
                open = -1;
            }
        }
        if (open >= 0) {
            found.add(new Span(open, paragraph.end()));
        }
        return found;
    }

    private boolean opens(char mark, int at) {
        return switch (mark) {
            case '“', '„', '«' -> true;
            // After a digit it stands for inches or seconds.
            case '"' -> at == paragraph.start() || !Character.isDigit(text.charAt(at - 1));
            case '`' -> at + 1 < paragraph.end() && text.charAt(at + 1) == '`';
            default -> false;
        };
    }

    private boolean closes(char mark, int at) {
        return switch (opener) {
            case '“' -> mark == '”' || mark == '"';
            case '„' -> mark == '“' || mark == '”';
            case '«' -> mark == '»';
            case '"' -> mark == '"' || mark == '”';
            default -> mark == '\'' && text.charAt(at - 1) == '\'';
        };
    }
}
