package org.tocsin.recognize;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words before a number that say how far it holds. */
final class NumberModifiers {

    /**
     * What a modifier does to the number n after it. A tenth is the slack of a rounded figure: writers round to one or
     * two leading digits, and a tenth covers both without reaching the next round figure.
     */
    enum Bound {
        /** n. */
        EXACT,
        /** A tenth below n to a tenth above it, n the best. */
        ABOUT,
        /** A tenth below n to n, n the best. */
        ALMOST,
        /** n or more, no best. */
        AT_LEAST,
        /** More than n, no best. */
        MORE,
        /** n or fewer, down to none, no best. */
        AT_MOST,
        /** Fewer than n, no best. */
        FEWER
    }

    /**
     * A modifier in a sentence.
     *
     * @param bound what it does
     * @param next the token after it
     */
    record Modifier(Bound bound, int next) {}

    private record Phrase(List<String> words, Bound bound) {}

    /** By first word; the longer phrases come first. */
    private static final Map<String, List<Phrase>> PHRASES = Map.ofEntries(
            one("about", Bound.ABOUT),
            one("around", Bound.ABOUT),
            one("roughly", Bound.ABOUT),
            one("approximately", Bound.ABOUT),
            one("some", Bound.ABOUT),
            one("estimated", Bound.ABOUT),
            one("almost", Bound.ALMOST),
            one("nearly", Bound.ALMOST),
            one("over", Bound.MORE),
            one("exactly", Bound.EXACT),
            one("only", Bound.EXACT),
            one("just", Bound.EXACT),
            one("another", Bound.EXACT),
            Map.entry("a", List.of(phrase("a total of", Bound.EXACT), phrase("a further", Bound.EXACT))),
            Map.entry("an", List.of(phrase("an estimated", Bound.ABOUT), phrase("an additional", Bound.EXACT))),
            Map.entry("close", List.of(phrase("close to", Bound.ALMOST))),
            Map.entry("at", List.of(phrase("at least", Bound.AT_LEAST), phrase("at most", Bound.AT_MOST))),
            Map.entry("no", List.of(phrase("no fewer than", Bound.AT_LEAST), phrase("no less than", Bound.AT_LEAST),
                    phrase("no more than", Bound.AT_MOST))),
            Map.entry("not", List.of(phrase("not less than", Bound.AT_LEAST))),
            Map.entry("more", List.of(phrase("more than", Bound.MORE))),
            Map.entry("upwards", List.of(phrase("upwards of", Bound.AT_LEAST))),
            Map.entry("up", List.of(phrase("up to", Bound.AT_MOST))),
            Map.entry("as", List.of(phrase("as many as", Bound.AT_MOST))),
            Map.entry("fewer", List.of(phrase("fewer than", Bound.FEWER))),
            Map.entry("less", List.of(phrase("less than", Bound.FEWER))));

    private NumberModifiers() {}

    private static Map.Entry<String, List<Phrase>> one(String word, Bound bound) {
        return Map.entry(word, List.of(phrase(word, bound)));
    }

    private static Phrase phrase(String words, Bound bound) {
        return new Phrase(List.of(words.split(" ", -1)), bound);
    }

    /** The words that a modifier may start with. */
    static Set<String> starts() {
        return PHRASES.keySet();
    }

    /** The modifier that starts at a token, or null. */
    static @Nullable Modifier read(Words words, int at) {
        List<Phrase> phrases = PHRASES.get(words.at(at));
        if (phrases == null) {
            return null;
        }
        for (Phrase phrase : phrases) {
            if (words.follow(at, phrase.words())) {
                return new Modifier(phrase.bound(), at + phrase.words().size());
            }
        }
        return null;
    }

    /** The quantity that a modifier makes of a number. */
    static Quantity apply(Bound bound, int first, int last, int head, int n) {
        int below = n - n / 10 - (n % 10 == 0 ? 0 : 1);
        int above = n + n / 10 + (n % 10 == 0 ? 0 : 1);
        return switch (bound) {
            case EXACT -> number(first, last, head, n, n, n);
            case ABOUT -> number(first, last, head, below, n, above);
            case ALMOST -> number(first, last, head, below, n, n);
            case AT_LEAST -> number(first, last, head, n, null, null);
            case MORE -> number(first, last, head, n + 1, null, null);
            case AT_MOST -> number(first, last, head, 0, null, n);
            case FEWER -> number(first, last, head, 0, null, Math.max(0, n - 1));
        };
    }

    private static Quantity number(
            int first, int last, int head, int low, @Nullable Integer best, @Nullable Integer high) {
        return new Quantity(first, last, head, Quantity.Form.NUMBER, low, best, high);
    }
}
