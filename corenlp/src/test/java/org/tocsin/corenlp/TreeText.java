package org.tocsin.corenlp;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullMarked;
import org.tocsin.annotate.EntityClass;
import org.tocsin.annotate.Token;
import org.tocsin.document.Span;

/** A tree written as words of {@code form/lemma/tag/head/relation}, the heads counted from 1 and the root's 0. */
@NullMarked
final class TreeText {

    private final List<Token> tokens;
    private final int[] heads;
    private final String[] relations;

    private TreeText(List<Token> tokens, int[] heads, String[] relations) {
        this.tokens = tokens;
        this.heads = heads;
        this.relations = relations;
    }

    static TreeText of(String written) {
        String[] words = written.strip().split("\\s+", -1);
        List<Token> tokens = new ArrayList<>();
        int[] heads = new int[words.length];
        String[] relations = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            String[] parts = words[i].split("/", -1);
            tokens.add(new Token(i, new Span(2 * i, 2 * i + 1), parts[0], parts[1], parts[2], EntityClass.NONE, -1, ""));
            heads[i] = Integer.parseInt(parts[3]) - 1;
            relations[i] = parts[4];
        }
        return new TreeText(tokens, heads, relations);
    }

    /** The words, without their tree. */
    List<Token> tokens() {
        return tokens;
    }

    /** Their heads, counted from 0, the root's -1; to be changed in place. */
    int[] heads() {
        return heads;
    }

    /** Their relations; to be changed in place. */
    String[] relations() {
        return relations;
    }

    /** The tree as it is now, without punctuation and articles: {@code form<relation<head}. */
    String edges() {
        return IntStream.range(0, heads.length)
                .filter(i -> !relations[i].equals("punct") && !relations[i].equals("det"))
                .mapToObj(i -> tokens.get(i).form() + "<" + relations[i]
                        + (heads[i] < 0 ? "" : "<" + tokens.get(heads[i]).form()))
                .collect(Collectors.joining(" "));
    }
}
