package org.tocsin.corenlp;

import java.util.Locale;

/** What the letters of a zone tell of its capitals. */
enum Casing {
    /** Sentence case; capitals tell names. */
    MIXED,
    /** Headline case: nearly every word begins with a capital. */
    TITLE,
    /** Capitals only, or none at all: case tells nothing. */
    NONE;

    private static final double MOSTLY_CAPITALS = 0.8;
    private static final int FEWEST_LETTERS = 12;
    private static final int LETTERS_WITHOUT_CAPITAL = 200;
    private static final double MOSTLY_CAPITALIZED = 0.7;
    private static final int FEWEST_WORDS = 3;
    private static final int SHORTEST_CONTENT_WORD = 4;

    static Casing of(String text) {
        long capitals = text.codePoints().filter(Character::isUpperCase).count();
        long letters = text.codePoints().filter(Character::isAlphabetic).count();
        if (letters >= FEWEST_LETTERS && capitals > MOSTLY_CAPITALS * letters) {
            return NONE;
        }
        return capitals == 0 && letters >= LETTERS_WITHOUT_CAPITAL ? NONE : MIXED;
    }

    /** As {@link #of}, and {@link #TITLE} where more than 70 % of the words of four letters or more are capitalized. */
    static Casing ofHeadline(String text) {
        Casing casing = of(text);
        if (casing == NONE) {
            return casing;
        }
        int words = 0;
        int capitalized = 0;
        for (String word : text.split("[^\\p{L}\\p{M}'\u2019.]+", -1)) {
            if (word.length() >= SHORTEST_CONTENT_WORD) {
                words++;
                if (Character.isUpperCase(word.codePointAt(0))) {
                    capitalized++;
                }
            }
        }
        return words >= FEWEST_WORDS && capitalized > MOSTLY_CAPITALIZED * words ? TITLE : casing;
    }

    /** Whether a word is two or more capitals, without any small letter. */
    static boolean acronym(String word) {
        return word.codePoints().filter(Character::isUpperCase).count() >= 2
                && word.codePoints().noneMatch(Character::isLowerCase);
    }

    /** A lower-case word with a capital at its beginning. */
    static String capitalized(String word) {
        int rest = word.offsetByCodePoints(0, 1);
        return word.substring(0, rest).toUpperCase(Locale.ROOT) + word.substring(rest);
    }

    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
