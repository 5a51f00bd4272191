package org.tocsin.embeddings;

import java.util.Arrays;
import java.util.List;

/**
 * Logistic regression with a ridge, by Newton's steps, on numbers brought to mean 0 and spread 1.
 *
 * @param mean what is taken from each number
 * @param spread what it is then divided by
 * @param weights a weight for each number, and the base last
 */
record Logistic(double[] mean, double[] spread, double[] weights) {

    private static final int STEPS = 6;

    /** Numbers, and whether they stand for what is sought. */
    record Case(float[] numbers, boolean positive) {}

    static Logistic fit(List<Case> cases, double ridge) {
        int size = cases.get(0).numbers().length;
        double[] mean = new double[size];
        double[] spread = new double[size];
        for (Case one : cases) {
            for (int i = 0; i < size; i++) {
                mean[i] += one.numbers()[i] / cases.size();
            }
        }
        for (Case one : cases) {
            for (int i = 0; i < size; i++) {
                spread[i] += Math.pow(one.numbers()[i] - mean[i], 2) / cases.size();
            }
        }
        Arrays.setAll(spread, i -> Math.sqrt(spread[i]) + 1e-9);
        Logistic fitted = new Logistic(mean, spread, new double[size + 1]);
        for (int step = 0; step < STEPS; step++) {
            fitted.step(cases, ridge);
        }
        return fitted;
    }

    private void step(List<Case> cases, double ridge) {
        int size = weights.length;
        double[][] curve = new double[size][size];
        double[] slope = new double[size];
        for (int i = 0; i < size; i++) {
            double held = i == size - 1 ? 1e-6 : ridge;
            curve[i][i] = held;
            slope[i] = -held * weights[i];
        }
        for (Case one : cases) {
            double[] numbers = scaled(one.numbers());
            double chance = chance(numbers);
            double weight = chance * (1 - chance);
            for (int i = 0; i < size; i++) {
                slope[i] += ((one.positive() ? 1 : 0) - chance) * numbers[i];
                double factor = weight * numbers[i];
                for (int j = 0; j <= i; j++) {
                    curve[i][j] += factor * numbers[j];
                }
            }
        }
        double[] move = solve(curve, slope);
        for (int i = 0; i < size; i++) {
            weights[i] += move[i];
        }
    }

    /** By Cholesky, from the lower half. */
    private static double[] solve(double[][] matrix, double[] right) {
        int size = right.length;
        double[] result = right.clone();
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= matrix[i][k] * matrix[j][k];
                }
                matrix[i][j] = i == j ? Math.sqrt(sum) : sum / matrix[j][j];
            }
            for (int k = 0; k < i; k++) {
                result[i] -= matrix[i][k] * result[k];
            }
            result[i] /= matrix[i][i];
        }
        for (int i = size - 1; i >= 0; i--) {
            for (int k = i + 1; k < size; k++) {
                result[i] -= matrix[k][i] * result[k];
            }
            result[i] /= matrix[i][i];
        }
        return result;
    }

    private double[] scaled(float[] numbers) {
        double[] scaled = new double[weights.length];
        for (int i = 0; i < numbers.length; i++) {
            scaled[i] = (numbers[i] - mean[i]) / spread[i];
        }
        scaled[numbers.length] = 1;
        return scaled;
    }

    private double chance(double[] scaled) {
        double sum = 0;
        for (int i = 0; i < scaled.length; i++) {
            sum += weights[i] * scaled[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** How likely these numbers stand for what is sought. */
    double chance(float[] numbers) {
        return chance(scaled(numbers));
    }
}
