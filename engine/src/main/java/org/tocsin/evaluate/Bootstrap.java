package org.tocsin.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Intervals by resampling texts: 1,000 draws of as many texts as there are, with replacement and a fixed seed, so that a
 * figure moves as much as it would with other texts of the same kind. {@link Random} is specified to the bit.
 */
final class Bootstrap {

    static final int DRAWS = 1_000;

    private static final long SEED = 7;
    private static final double TAIL = 0.025;

    private Bootstrap() {}

    /**
     * The figures over all texts with their intervals.
     *
     * @param texts the counts of each text
     */
    static <K extends Enum<K>> List<Score> scores(Class<K> things, List<Counts<K>> texts, List<Figure<K>> figures) {
        Counts<K> total = new Counts<>(things);
        texts.forEach(total::addAll);
        double[][] spread = spread(things, texts, figures);
        List<Score> scores = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            Figure<K> figure = figures.get(i);
            double[] known = Arrays.stream(spread[i]).filter(value -> !Double.isNaN(value)).sorted().toArray();
            scores.add(new Score(
                    figure.name(),
                    figure.value().applyAsDouble(total),
                    quantile(known, TAIL),
                    quantile(known, 1 - TAIL),
                    figure.part() == null ? -1 : total.of(figure.part()),
                    figure.whole() == null ? -1 : total.of(figure.whole())));
        }
        return scores;
    }

    /** The values of each figure over the draws. */
    private static <K extends Enum<K>> double[][] spread(
            Class<K> things, List<Counts<K>> texts, List<Figure<K>> figures) {
        double[][] spread = new double[figures.size()][DRAWS];
        Random random = new Random(SEED);
        for (int draw = 0; draw < DRAWS; draw++) {
            Counts<K> drawn = new Counts<>(things);
            for (int i = 0; i < texts.size(); i++) {
                drawn.addAll(texts.get(random.nextInt(texts.size())));
            }
            for (int i = 0; i < figures.size(); i++) {
                spread[i][draw] = figures.get(i).value().applyAsDouble(drawn);
            }
        }
        return spread;
    }

    private static double quantile(double[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[Math.min(sorted.length - 1, (int) (share * sorted.length))];
    }
}
