package org.tocsin.knowledge;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Says which words are valid where another was found, and which of them was probably meant. */
final class Valid {

    /** Above this many only the nearest are listed. */
    private static final int LISTED = 40;

    private static final int NEAREST = 5;

    private Valid() {}

    /**
     * A complaint about a word.
     *
     * @param what what it was taken for: "mode"
     * @param found the word
     * @param expected what is valid, in words: "a mode of ASSAULT"
     * @param valid the valid words
     */
    static String unknown(String what, String found, String expected, Collection<String> valid) {
        String complaint = "unknown " + what + " \"" + found + "\", expected " + expected;
        if (valid.isEmpty()) {
            return complaint + ", of which there are none";
        }
        boolean all = valid.size() <= LISTED;
        List<String> listed = all ? valid.stream().sorted().toList() : near(found, valid).limit(NEAREST).toList();
        return complaint + (all ? ": " : "; nearest: ") + String.join(", ", listed) + suggestion(found, valid);
    }

    private static String suggestion(String found, Collection<String> valid) {
        return nearest(found, valid).map(word -> "; did you mean \"" + word + "\"?").orElse("");
    }

    /** The valid word that a slip of the hand could have turned into the one found. */
    static Optional<String> nearest(String found, Collection<String> valid) {
        int bound = Math.max(1, found.length() / 3);
        return near(found, valid).findFirst().filter(word -> distance(found, word) <= bound);
    }

    private static Stream<String> near(String found, Collection<String> valid) {
        return valid.stream()
                .sorted(Comparator.<String>comparingInt(word -> distance(found, word))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** How many letters must be put in, left out, changed or swapped with their neighbour, without regard to case. */
    static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        Arrays.setAll(cost[0], j -> j);
        for (int i = 1; i <= a.length(); i++) {
            cost[i][0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                cost[i][j] = Math.min(change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
