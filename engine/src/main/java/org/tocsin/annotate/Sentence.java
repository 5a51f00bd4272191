package org.tocsin.annotate;

import java.util.List;
import java.util.Locale;
import org.tocsin.document.Field;
import org.tocsin.document.Span;
import org.tocsin.document.ZoneKind;

/** A sentence with its tokens and, where it was parsed, its dependency tree. */
public final class Sentence {

    private final Field field;
    private final ZoneKind zone;
    private final int index;
    private final Span span;
    private final List<Token> tokens;
    private final Token[] at;
    private final String[] forms;
    private final String[] lemmas;
    private final boolean parsed;
    private final int[][] children;

    /**
     * @param field the field it lies in
     * @param zone the zone it lies in; never a quotation
     * @param index from 0 over title and text
     * @param span where it stands in its field
     * @param tokens in order, at least one
     * @param parsed whether heads and relations are set
     */
    public Sentence(Field field, ZoneKind zone, int index, Span span, List<Token> tokens, boolean parsed) {
        this.field = field;
        this.zone = zone;
        this.index = index;
        this.span = span;
        this.tokens = List.copyOf(tokens);
        this.at = tokens.toArray(Token[]::new);
        this.forms = new String[at.length];
        this.lemmas = new String[at.length];
        for (int i = 0; i < at.length; i++) {
            forms[i] = at[i].form().toLowerCase(Locale.ROOT);
            lemmas[i] = at[i].lemma().toLowerCase(Locale.ROOT);
        }
        this.parsed = parsed;
        this.children = childrenOf(this.tokens);
    }

    private static int[][] childrenOf(List<Token> tokens) {
        int[] counts = new int[tokens.size()];
        for (Token token : tokens) {
            if (token.head() >= 0) {
                counts[token.head()]++;
            }
        }
        int[][] children = new int[tokens.size()][];
        for (int i = 0; i < counts.length; i++) {
            children[i] = new int[counts[i]];
        }
        int[] filled = new int[tokens.size()];
        for (Token token : tokens) {
            if (token.head() >= 0) {
                children[token.head()][filled[token.head()]++] = token.index();
            }
        }
        return children;
    }

    public Field field() {
        return field;
    }

    public ZoneKind zone() {
        return zone;
    }

    public int index() {
        return index;
    }

    public Span span() {
        return span;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public int size() {
        return at.length;
    }

    public Token token(int index) {
        return at[index];
    }

    /** The form of a token in lower case. */
    public String lowerForm(int index) {
        return forms[index];
    }

    /** The lemma of a token in lower case. */
    public String lowerLemma(int index) {
        return lemmas[index];
    }

    public boolean parsed() {
        return parsed;
    }

    /** The same words without a tree. */
    public Sentence withoutTree() {
        List<Token> bare = tokens.stream()
                .map(token -> new Token(
                        token.index(), token.span(), token.form(), token.lemma(), token.tag(), token.entity(), -1, ""))
                .toList();
        return new Sentence(field, zone, index, span, bare, false);
    }

    /** Indices of the dependents of a token, in order. The array is not to be changed. */
    public int[] children(int index) {
        return children[index];
    }

    /** The first dependent with this very relation, or -1. */
    public int child(int index, String relation) {
        for (int c : children[index]) {
            if (at[c].relation().equals(relation)) {
                return c;
            }
        }
        return -1;
    }

    /** The span from the first to the last of two tokens. */
    public Span span(int first, int last) {
        return new Span(at[first].span().start(), at[last].span().end());
    }

    /** The words from the first to the last of two tokens, with one space where the text has any. */
    public String words(int first, int last) {
        StringBuilder words = new StringBuilder();
        for (int token = first; token <= last; token++) {
            boolean apart = token > first && at[token].span().start() > at[token - 1].span().end();
            words.append(apart ? " " : "").append(at[token].form());
        }
        return words.toString();
    }

    @Override
    public String toString() {
        StringBuilder words = new StringBuilder();
        tokens.forEach(t -> words.append(words.isEmpty() ? "" : " ").append(t.form()));
        return words.toString();
    }
}
