package org.tocsin.recognize;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The folded pieces that the words of all names consist of, by number, so that names are found without comparing text. */
final class Pieces {

    /** The number of a piece that stands in no name. */
    static final int UNKNOWN = -1;

    private static final int[] EMPTY = {};
    private static final int[] STRANGER = {UNKNOWN};

    private final Map<String, int[]> known = new HashMap<>();

    /** The number of a piece of a name; a new one where it is new. */
    int add(String piece) {
        int[] number = known.get(piece);
        if (number == null) {
            number = new int[] {known.size()};
            known.put(piece, number);
        }
        return number[0];
    }

    int size() {
        return known.size();
    }

    /** The pieces of a word; none where it is punctuation. The array is not to be changed. */
    int[] of(String word, String lower) {
        if (isPlain(lower)) {
            return known.getOrDefault(lower, STRANGER);
        }
        List<String> pieces = Folding.pieces(word);
        if (pieces.isEmpty()) {
            return EMPTY;
        }
        int[] numbers = new int[pieces.size()];
        Arrays.setAll(numbers, i -> known.getOrDefault(pieces.get(i), STRANGER)[0]);
        return numbers;
    }

    /** Whether folding changes nothing but case. */
    private static boolean isPlain(String lower) {
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9')) {
                return false;
            }
        }
        return !lower.isEmpty();
    }
}
