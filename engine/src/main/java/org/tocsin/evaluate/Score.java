package org.tocsin.evaluate;

/**
 * One figure of a report with its 95 % interval.
 *
 * @param name what it is called
 * @param value the figure; NaN where there was nothing to judge
 * @param low lower end of the interval
 * @param high upper end of the interval
 * @param part how many were right, or -1 for a figure that is no plain share
 * @param whole of how many, or -1 likewise
 */
public record Score(String name, double value, double low, double high, int part, int whole) {

    /** Whether the figure is a plain share. */
    public boolean counted() {
        return whole >= 0;
    }
}
