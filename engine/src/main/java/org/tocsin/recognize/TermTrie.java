package org.tocsin.recognize;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names as sequences of folded pieces; finds the longest one that starts at a token and ends with one. */
final class TermTrie {

    /** One name of one term. */
    record Entry(String name, Term term) {}

    /** A match: its last token and all that the words may stand for. */
    record Match(int last, List<Entry> entries) {}

    private static final class Node {
        final Map<String, Node> next = new HashMap<>(2);
        List<Entry> entries = List.of();
    }

    private final Node root = new Node();

    /** Adds a name; a name that folds to nothing is passed over. */
    void add(String name, Term term) {
        List<String> pieces = Folding.pieces(name);
        if (pieces.isEmpty()) {
            return;
        }
        Node node = root;
        for (String piece : pieces) {
            node = node.next.computeIfAbsent(piece, k -> new Node());
        }
        List<Entry> entries = new ArrayList<>(node.entries);
        entries.add(new Entry(name, term));
        node.entries = List.copyOf(entries);
    }

    /**
     * The longest match that starts at a token.
     *
     * @param pieces the folded pieces of each token
     * @param first the token to start at
     */
    @Nullable Match longest(List<List<String>> pieces, int first) {
        if (pieces.get(first).isEmpty()) {
            return null;
        }
        Node node = root;
        Match best = null;
        for (int token = first; token < pieces.size(); token++) {
            for (String piece : pieces.get(token)) {
                Node following = node.next.get(piece);
                if (following == null) {
                    return best;
                }
                node = following;
            }
            if (!node.entries.isEmpty() && !pieces.get(token).isEmpty()) {
                best = new Match(token, node.entries);
            }
        }
        return best;
    }
}
