package org.tocsin.recognize;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names as sequences of folded pieces; finds the longest one that starts at a token and ends with one. */
final class TermTrie {

    /** One name of one term. */
    record Entry(String name, Term term) {}

    /** A match: its last token and all that the words may stand for. */
    record Match(int last, List<Entry> entries) {}

    /** The pieces that can follow, in order, and where each leads. */
    private static final class Node {

        private static final int[] NO_PIECES = {};
        private static final Node[] NO_NODES = {};

        private int[] pieces = NO_PIECES;
        private Node[] next = NO_NODES;
        private List<Entry> entries = List.of();

        @Nullable Node after(int piece) {
            int at = Arrays.binarySearch(pieces, piece);
            return at < 0 ? null : next[at];
        }

        Node grow(int piece) {
            int at = Arrays.binarySearch(pieces, piece);
            if (at >= 0) {
                return next[at];
            }
            int to = -at - 1;
            int[] morePieces = new int[pieces.length + 1];
            Node[] moreNext = new Node[morePieces.length];
            System.arraycopy(pieces, 0, morePieces, 0, to);
            System.arraycopy(next, 0, moreNext, 0, to);
            System.arraycopy(pieces, to, morePieces, to + 1, pieces.length - to);
            System.arraycopy(next, to, moreNext, to + 1, pieces.length - to);
            morePieces[to] = piece;
            moreNext[to] = new Node();
            pieces = morePieces;
            next = moreNext;
            return moreNext[to];
        }
    }

    private final Pieces pieces;
    private @Nullable Node[] starts = new Node[0];

    /** @param pieces the pieces of the names, shared among tries that are asked for the same words */
    TermTrie(Pieces pieces) {
        this.pieces = pieces;
    }

    /** Adds a name; a name that folds to nothing is passed over. */
    void add(String name, Term term) {
        List<String> words = Folding.pieces(name);
        if (words.isEmpty()) {
            return;
        }
        Node node = start(pieces.add(words.get(0)));
        for (int i = 1; i < words.size(); i++) {
            node = node.grow(pieces.add(words.get(i)));
        }
        node.entries = with(node.entries, new Entry(name, term));
    }

    private static List<Entry> with(List<Entry> entries, Entry another) {
        if (entries.isEmpty()) {
            return List.of(another);
        }
        List<Entry> more = new ArrayList<>(entries);
        more.add(another);
        return List.copyOf(more);
    }

    private Node start(int piece) {
        if (piece >= starts.length) {
            starts = Arrays.copyOf(starts, Math.max(piece + 1, 2 * starts.length));
        }
        Node node = starts[piece];
        if (node == null) {
            node = new Node();
            starts[piece] = node;
        }
        return node;
    }

    /**
     * The longest match that starts at a token.
     *
     * @param words the pieces of each token
     * @param first the token to start at
     */
    @Nullable Match longest(int[][] words, int first) {
        if (words[first].length == 0) {
            return null;
        }
        int piece = words[first][0];
        Node node = piece < 0 || piece >= starts.length ? null : starts[piece];
        Match best = null;
        int within = 1;
        for (int token = first; token < words.length && node != null; token++) {
            for (; within < words[token].length && node != null; within++) {
                node = node.after(words[token][within]);
            }
            if (node != null && !node.entries.isEmpty() && words[token].length > 0) {
                best = new Match(token, node.entries);
            }
            within = 0;
        }
        return best;
    }
}
