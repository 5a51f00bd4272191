package org.tocsin.app;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.tocsin.annotate.Sentence;
import org.tocsin.annotate.Token;

/**
 * The dependency tree of a sentence in text: a line for each token in the order of the sentence, its tag and its relation
 * behind it. Each head, whose line comes in from the left, has a column, one to the right of its own head's at least, in which a line runs to its dependents;
 * lines that cross, as in a tree that is not projective, are drawn too.
 */
final class TreeDrawing {

    private static final int UP = 1;
    private static final int DOWN = 2;
    private static final int LEFT = 4;
    private static final int RIGHT = 8;

    /** By the directions in which lines leave a cell. */
    private static final String BOXES = " ││││╯╮┤─╰╭├─┴┬┼";

    private static final String ASCII = " ||||++|-+++-+++";

    private final Sentence sentence;
    private final int[] column;
    private final int[][] cells;

    private TreeDrawing(Sentence sentence) {
        this.sentence = sentence;
        this.column = new int[sentence.size()];
        Arrays.fill(column, -1);
        this.cells = new int[sentence.size()][sentence.size() + 1];
    }

    /**
     * The lines of the drawing.
     *
     * @param sentence a parsed sentence
     * @param boxes whether lines may be drawn with characters beyond ASCII
     */
    static List<String> of(Sentence sentence, boolean boxes) {
        TreeDrawing drawing = new TreeDrawing(sentence);
        drawing.placeHeads();
        for (Token token : sentence.tokens()) {
            drawing.join(token.index());
        }
        List<String> lines = new ArrayList<>(sentence.size());
        for (Token token : sentence.tokens()) {
            lines.add(drawing.line(token, boxes ? BOXES : ASCII));
        }
        return lines;
    }

    /** Gives each head the first column behind its own head's in which no other line runs beside its dependents. */
    private void placeHeads() {
        Deque<Integer> waiting = new ArrayDeque<>();
        sentence.tokens().stream().filter(token -> token.head() < 0).forEach(token -> waiting.add(token.index()));
        while (!waiting.isEmpty()) {
            int head = waiting.remove();
            int[] children = sentence.children(head);
            if (children.length == 0) {
                continue;
            }
            int first = Math.min(head, children[0]);
            int last = Math.max(head, children[children.length - 1]);
            int at = sentence.token(head).head() < 0 ? 0 : column[sentence.token(head).head()] + 1;
            while (isTaken(at, first, last)) {
                at++;
            }
            column[head] = at;
            for (int row = first; row <= last; row++) {
                cells[row][at] |= (row > first ? UP : 0) | (row < last ? DOWN : 0);
            }
            for (int child : children) {
                waiting.add(child);
            }
        }
    }

    private boolean isTaken(int at, int first, int last) {
        for (int row = first; row <= last; row++) {
            if (cells[row][at] != 0) {
                return true;
            }
        }
        return false;
    }

    /** The line from the column of a token's head to the token's own column and on to its words. */
    private void join(int token) {
        int head = sentence.token(token).head();
        int from = head < 0 ? column[token] : column[head];
        int end = lastColumn(token);
        for (int at = Math.max(from, 0); at <= end; at++) {
            cells[token][at] |= RIGHT | (at > from || head < 0 ? LEFT : 0);
        }
    }

    private int lastColumn(int row) {
        int last = 0;
        for (int at = 0; at < cells[row].length; at++) {
            last = cells[row][at] == 0 ? last : at;
        }
        return last;
    }

    private String line(Token token, String characters) {
        StringBuilder line = new StringBuilder();
        int[] row = cells[token.index()];
        for (int at = 0; at <= lastColumn(token.index()); at++) {
            line.append(characters.charAt(row[at])).append((row[at] & RIGHT) == 0 ? ' ' : characters.charAt(RIGHT));
        }
        return line + " " + Terminal.oneLine(token.form()) + "  " + token.tag() + "  " + token.relation();
    }
}
