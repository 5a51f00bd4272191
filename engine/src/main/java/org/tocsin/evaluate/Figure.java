package org.tocsin.evaluate;

import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * A figure that follows from counts.
 *
 * @param name what it is called in reports
 * @param value the figure; NaN where nothing was counted
 * @param part what is counted above the line, or null for a figure that is no plain share
 * @param whole what is counted below the line, or null likewise
 */
record Figure<K extends Enum<K>>(
        String name, ToDoubleFunction<Counts<K>> value, @Nullable K part, @Nullable K whole) {

    /** A share of counts. */
    static <K extends Enum<K>> Figure<K> share(String name, K part, K whole) {
        return new Figure<>(name, counts -> counts.share(part, whole), part, whole);
    }

    /** The harmonic mean of two shares. */
    static <K extends Enum<K>> Figure<K> balance(String name, K right, K given, K found, K gold) {
        return new Figure<>(name, counts -> balance(counts.share(right, given), counts.share(found, gold)), null, null);
    }

    /** The harmonic mean of precision and recall; 0 where either is 0 or unknown. */
    static double balance(double precision, double recall) {
        return precision > 0 && recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
    }
}
