package org.tocsin.evaluation;

import java.util.Locale;

/** Shares as reports write them. */
final class Shares {

    private Shares() {}

    /** A part of a whole with three decimals; a dash where there is nothing. */
    static String of(int part, int whole) {
        return whole == 0 ? "–" : String.format(Locale.ROOT, "%.3f", (double) part / whole);
    }
}
