package org.tocsin.corenlp;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.tocsin.document.Span;

/**
 * Cuts a paragraph into pieces that a tokenizer can take in bounded time and memory. A run of more than
 * {@value #LONGEST_WORD} characters without white space is no prose (a table, a dump, an encoded picture) and is passed
 * over by name; what stands before and after it is read. A paragraph of more than {@value #LONGEST_PIECE} characters is
 * cut after a full stop, or else at white space.
 */
final class Pieces {

    static final int LONGEST_WORD = 1_000;
    static final int LONGEST_PIECE = 20_000;

    private Pieces() {}

    /**
     * @param text the field's text
     * @param paragraph a stretch of it
     * @param skipped told of each run passed over
     */
    static List<Span> of(String text, Span paragraph, Consumer<Span> skipped) {
        List<Span> pieces = new ArrayList<>();
        int start = paragraph.start();
        int at = start;
        while (at < paragraph.end()) {
            int end = endOfWord(text, at, paragraph.end());
            if (end - at > LONGEST_WORD) {
                cut(text, start, at, pieces);
                skipped.accept(new Span(at, end));
                start = end;
            }
            at = end;
            while (at < paragraph.end() && Paragraphs.space(text.charAt(at))) {
                at++;
            }
        }
        cut(text, start, paragraph.end(), pieces);
        return pieces;
    }

    private static int endOfWord(String text, int from, int limit) {
        int end = from;
        while (end < limit && !Paragraphs.space(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static void cut(String text, int from, int to, List<Span> pieces) {
        int start = from;
        while (to - start > LONGEST_PIECE) {
            int end = lastBreak(text, start, start + LONGEST_PIECE);
            add(text, start, end, pieces);
            start = end;
        }
        add(text, start, to, pieces);
    }

    /** The last place after a full stop in the second half of a stretch, or else its last white space. */
    private static int lastBreak(String text, int start, int limit) {
        int space = -1;
        for (int i = limit; i > start + LONGEST_PIECE / 2; i--) {
            if (Paragraphs.space(text.charAt(i))) {
                if (text.charAt(i - 1) == '.') {
                    return i;
                }
                space = Math.max(space, i);
            }
        }
        return space;
    }

    private static void add(String text, int from, int to, List<Span> pieces) {
        Span piece = Paragraphs.trim(text, from, to);
        if (piece.length() > 0) {
            pieces.add(piece);
        }
    }
}
