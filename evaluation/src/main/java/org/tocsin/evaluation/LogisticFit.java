package org.tocsin.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tocsin.knowledge.ConfidenceTable;

/**
 * Fits a table of points to cases by logistic regression: the points under which the cases are likeliest, held near zero by
 * a ridge, found by Newton's steps. The same cases in the same order give the same points.
 */
final class LogisticFit {

    /** A case: what is seen of it, and whether it is right. */
    record Case(List<String> signs, boolean right) {

        Case {
            signs = List.copyOf(signs);
        }
    }

    private static final int STEPS = 25;
    private static final double BASE_RIDGE = 1e-6;

    private final List<String> names;
    private final double ridge;

    private LogisticFit(List<String> names, double ridge) {
        this.names = names;
        this.ridge = ridge;
    }

    /**
     * Fits.
     *
     * @param ridge how strongly points other than the base are held near zero, above 0
     */
    static ConfidenceTable table(List<Case> cases, double ridge) {
        TreeSet<String> seen = new TreeSet<>();
        cases.forEach(one -> seen.addAll(one.signs()));
        List<String> names = new ArrayList<>(List.of(ConfidenceTable.BASE));
        names.addAll(seen);
        return new LogisticFit(names, ridge).fit(cases);
    }

    private ConfidenceTable fit(List<Case> cases) {
        List<int[]> signs = cases.stream().map(one -> indices(one.signs())).toList();
        double[] points = new double[names.size()];
        for (int step = 0; step < STEPS; step++) {
            double[] slope = new double[points.length];
            double[][] curve = new double[points.length][points.length];
            for (int i = 0; i < points.length; i++) {
                slope[i] = -ridge(i) * points[i];
                curve[i][i] = ridge(i);
            }
            for (int i = 0; i < cases.size(); i++) {
                add(signs.get(i), cases.get(i).right(), points, slope, curve);
            }
            double[] move = solve(curve, slope);
            for (int i = 0; i < points.length; i++) {
                points[i] += move[i];
            }
        }
        Map<String, Double> table = new TreeMap<>();
        for (int i = 0; i < points.length; i++) {
            table.put(names.get(i), Math.round(points[i] * 1000) / 1000.0);
        }
        return new ConfidenceTable(table);
    }

    private double ridge(int index) {
        return index == 0 ? BASE_RIDGE : ridge;
    }

    private int[] indices(Collection<String> signs) {
        List<Integer> found = new ArrayList<>(List.of(0));
        signs.forEach(sign -> found.add(names.indexOf(sign)));
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    private static void add(int[] signs, boolean right, double[] points, double[] slope, double[][] curve) {
        double sum = 0;
        for (int sign : signs) {
            sum += points[sign];
        }
        double chance = 1 / (1 + StrictMath.exp(-sum));
        for (int sign : signs) {
            slope[sign] += (right ? 1 : 0) - chance;
            for (int other : signs) {
                curve[sign][other] += chance * (1 - chance);
            }
        }
    }

    /** Solves the equations by elimination; the ridge keeps the matrix from being singular. */
    private static double[] solve(double[][] matrix, double[] right) {
        int size = right.length;
        for (int at = 0; at < size; at++) {
            for (int row = at + 1; row < size; row++) {
                double factor = matrix[row][at] / matrix[at][at];
                for (int column = at; column < size; column++) {
                    matrix[row][column] -= factor * matrix[at][column];
                }
                right[row] -= factor * right[at];
            }
        }
        double[] solved = new double[size];
        for (int row = size - 1; row >= 0; row--) {
            double rest = right[row];
            for (int column = row + 1; column < size; column++) {
                rest -= matrix[row][column] * solved[column];
            }
            solved[row] = rest / matrix[row][row];
        }
        return solved;
    }
}
