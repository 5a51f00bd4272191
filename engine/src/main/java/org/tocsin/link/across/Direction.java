package org.tocsin.link.across;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Weighted terms as a vector of length 1, or of length 0 where there are none. Terms are in order, so that sums are exact. */
final class Direction {

    private final String[] terms;
    private final double[] weights;

    private Direction(String[] terms, double[] weights) {
        this.terms = terms;
        this.weights = weights;
    }

    static Direction of(Map<String, Double> weighted) {
        String[] terms = weighted.keySet().toArray(new String[0]);
        Arrays.sort(terms);
        double[] weights = new double[terms.length];
        double square = 0;
        for (int i = 0; i < terms.length; i++) {
            weights[i] = weighted.getOrDefault(terms[i], 0.0);
            square += weights[i] * weights[i];
        }
        double length = Math.sqrt(square);
        for (int i = 0; i < weights.length && length > 0; i++) {
            weights[i] /= length;
        }
        return new Direction(terms, weights);
    }

    /** The direction of the sum of both, the first counted some times. */
    Direction plus(Direction other, int times) {
        Map<String, Double> sum = new HashMap<>();
        for (int i = 0; i < terms.length; i++) {
            sum.put(terms[i], times * weights[i]);
        }
        for (int i = 0; i < other.terms.length; i++) {
            sum.merge(other.terms[i], other.weights[i], Double::sum);
        }
        return of(sum);
    }

    /** The cosine of the angle between both: 0 for no common term, 1 for the same text. */
    double likeness(Direction other) {
        double sum = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < terms.length && theirs < other.terms.length) {
            int order = terms[mine].compareTo(other.terms[theirs]);
            if (order == 0) {
                sum += weights[mine++] * other.weights[theirs++];
            } else if (order < 0) {
                mine++;
            } else {
                theirs++;
            }
        }
        return sum;
    }

    /** The terms that weigh most, the heaviest first. */
    List<String> heaviest(int most) {
        Integer[] order = new Integer[terms.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble((Integer i) -> -weights[i]).thenComparing(i -> terms[i]));
        return Arrays.stream(order).limit(most).map(i -> terms[i]).toList();
    }
}
