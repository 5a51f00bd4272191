package org.tocsin.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether confidence is what it claims to be: of events given with confidence near 0.7, about seven in ten should be right.
 *
 * @param events how many were judged
 * @param bins tenths of the scale that hold any, in order
 * @param calibrationError the mean distance between confidence and the share that is right, over bins weighted by their
 *     counts; NaN without events
 * @param squaredError the mean squared distance between confidence and 1 for right, 0 for wrong (the Brier score); NaN
 *     without events
 */
public record Reliability(int events, List<Bin> bins, double calibrationError, double squaredError) {

    private static final int TENTHS = 10;

    public Reliability {
        bins = List.copyOf(bins);
    }

    /** A judged event: its confidence, and whether type and both participants are right. */
    public record Judged(double confidence, boolean right) {}

    /**
     * A tenth of the scale.
     *
     * @param from lowest confidence in it
     * @param to where the next begins
     * @param count events in it
     * @param confidence their mean confidence
     * @param right the share of them that is right
     */
    public record Bin(double from, double to, int count, double confidence, double right) {}

    /** What the confidence that judged events carry is worth. */
    static Reliability ofEvents(List<Scoring.JudgedEvent> judged) {
        return of(judged.stream().map(one -> new Judged(one.event().confidence(), one.right())).toList());
    }

    /** The table of judged events. */
    public static Reliability of(List<Judged> judged) {
        List<Bin> bins = new ArrayList<>();
        double distance = 0;
        for (int tenth = 0; tenth < TENTHS; tenth++) {
            int index = tenth;
            List<Judged> inside = judged.stream().filter(event -> tenth(event) == index).toList();
            if (!inside.isEmpty()) {
                Bin bin = bin(index, inside);
                bins.add(bin);
                distance += bin.count() * Math.abs(bin.confidence() - bin.right());
            }
        }
        double squares = judged.stream().mapToDouble(event -> Math.pow(event.confidence() - truth(event), 2)).sum();
        int count = judged.size();
        return new Reliability(
                count, bins, count == 0 ? Double.NaN : distance / count, count == 0 ? Double.NaN : squares / count);
    }

    /** The bin of an event. A hair is added, since 0.3 is a little less than three tenths in binary. */
    private static int tenth(Judged event) {
        return Math.min(TENTHS - 1, (int) (event.confidence() * TENTHS + 1e-9));
    }

    private static Bin bin(int tenth, List<Judged> inside) {
        double confidence = inside.stream().mapToDouble(Judged::confidence).sum() / inside.size();
        double right = inside.stream().mapToDouble(Reliability::truth).sum() / inside.size();
        return new Bin((double) tenth / TENTHS, (tenth + 1.0) / TENTHS, inside.size(), confidence, right);
    }

    private static double truth(Judged event) {
        return event.right() ? 1 : 0;
    }
}
