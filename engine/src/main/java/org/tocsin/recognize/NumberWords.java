package org.tocsin.recognize;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads exact numerals: digits with separators, number words, and both with multipliers. */
final class NumberWords {

    /**
     * A numeral.
     *
     * @param value its value
     * @param last its last token
     */
    record Numeral(int value, int last) {}

    private static final Map<String, Integer> SMALL = new HashMap<>();
    /** Words that multiply what stands before them. */
    private static final Map<String, Integer> MULTIPLIERS =
            Map.of("hundred", 100, "thousand", 1_000, "million", 1_000_000, "dozen", 12, "score", 20);

    private static final String[] UNITS = {
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"
    };
    private static final String[] TENS = {
        "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
    };

    static {
        for (int i = 0; i < UNITS.length; i++) {
            SMALL.put(UNITS[i], i);
        }
        for (int t = 0; t < TENS.length; t++) {
            SMALL.put(TENS[t], 20 + 10 * t);
            for (int unit = 1; unit < 10; unit++) {
                SMALL.put(TENS[t] + "-" + UNITS[unit], 20 + 10 * t + unit);
            }
        }
    }

    private NumberWords() {}

    /** The words, other than figures, that a numeral may start with. */
    static Set<String> starts() {
        Set<String> starts = new HashSet<>(SMALL.keySet());
        starts.add("half");
        starts.add("a");
        return starts;
    }

    /** The numeral that starts at a token, or null. */
    static @Nullable Numeral read(Words words, int at) {
        double value = valueOf(words.at(at));
        int last = at;
        if (value < 0) {
            return fixedPhrase(words, at);
        }
        if (value >= 20 && value < 100 && value % 10 == 0 && !words.startsWithDigit(at)) {
            int unit = words.hyphen(at + 1) ? at + 2 : at + 1;
            double units = valueOf(words.at(unit));
            if (units > 0 && units < 10 && !words.startsWithDigit(unit)) {
                value += units;
                last = unit;
            }
        }
        return multiplied(words, value, last);
    }

    private static @Nullable Numeral multiplied(Words words, double start, int at) {
        double total = 0;
        double value = start;
        int last = at;
        while (true) {
            Integer multiplier = MULTIPLIERS.get(words.at(last + 1));
            if (multiplier == null) {
                break;
            }
            value *= multiplier;
            last++;
            int next = words.is(last + 1, "and") ? last + 2 : last + 1;
            double more = multiplier == 12 || multiplier == 20 ? -1 : valueOf(words.at(next));
            if (more > 0 && more < multiplier && (next == last + 2 || !words.startsWithDigit(next))
                    && !words.startsWithDigit(next)) {
                Numeral rest = read(words, next);
                if (rest != null && rest.value() < multiplier) {
                    total += rest.value();
                    last = rest.last();
                }
            }
        }
        double sum = value + total;
        boolean whole = sum == Math.rint(sum);
        return whole && sum <= Integer.MAX_VALUE ? new Numeral((int) sum, last) : null;
    }

    /** "a dozen", "half a dozen", "a hundred". */
    private static @Nullable Numeral fixedPhrase(Words words, int at) {
        if (words.follow(at, "half", "a", "dozen")) {
            return new Numeral(6, at + 2);
        }
        if (words.is(at, "a") && MULTIPLIERS.containsKey(words.at(at + 1)) && !words.is(at + 1, "score")) {
            return multiplied(words, 1, at);
        }
        return null;
    }

    /** The value of one token, or -1 if it is no number. */
    static double valueOf(String word) {
        if (word.isEmpty()) {
            return -1;
        }
        if (!Words.isDigit(word.charAt(0))) {
            Integer small = SMALL.get(word);
            return small == null ? -1 : small;
        }
        return digits(word);
    }

    private static double digits(String word) {
        double value = 0;
        double fraction = 0;
        int sinceComma = -1;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Words.isDigit(c)) {
                if (fraction > 0) {
                    value += (c - '0') * fraction;
                    fraction /= 10;
                } else {
                    value = value * 10 + (c - '0');
                }
                sinceComma = sinceComma < 0 ? sinceComma : sinceComma + 1;
            } else if (c == ',' && fraction == 0 && (sinceComma < 0 || sinceComma == 3)) {
                sinceComma = 0;
            } else if (c == '.' && fraction == 0 && i + 1 < word.length()) {
                fraction = 0.1;
            } else {
                return -1;
            }
        }
        return sinceComma < 0 || sinceComma == 3 ? value : -1;
    }
}
