package org.tocsin.detect;

/** All that rules know of one word: the sets and phrases that it belongs to. */
final class Lexeme {

    static final Lexeme NONE = new Lexeme(new int[0], Phrases.NONE, Phrases.NONE, Phrases.NONE);

    private final int[] sets;
    private final Phrases verbs;
    private final Phrases nouns;
    private final Phrases adjectives;

    Lexeme(int[] sets, Phrases verbs, Phrases nouns, Phrases adjectives) {
        this.sets = sets;
        this.verbs = verbs;
        this.nouns = nouns;
        this.adjectives = adjectives;
    }

    /** The numbers of the word sets that have a member which ends in it. The array is not to be changed. */
    int[] sets() {
        return sets;
    }

    /** The phrases that begin with it as a verb. */
    Phrases verbs() {
        return verbs;
    }

    /** The phrases that end in it as a noun. */
    Phrases nouns() {
        return nouns;
    }

    /** The phrases that end in it as an adjective. */
    Phrases adjectives() {
        return adjectives;
    }

    /** Whether it is the head of any phrase. */
    boolean triggers() {
        return !verbs.isEmpty() || !nouns.isEmpty() || !adjectives.isEmpty();
    }
}
