package chokepoint.experiment.backtest;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * A forecast as a sample with weights, and how near it comes to what was recorded. Members that are not a number are
 * left out.
 */
final class Ensemble {

    private final double[] values;
    /** Sum to one. */
    private final double[] weights;

    private Ensemble(double[] values, double[] weights) {
        this.values = values;
        this.weights = weights;
    }

    /** @param weights not negative, one for each value */
    static Ensemble of(double[] values, double[] weights) {
        int[] order = IntStream.range(0, values.length).filter(i -> !Double.isNaN(values[i]) && weights[i] > 0).boxed()
                .sorted(Comparator.comparingDouble(i -> values[i])).mapToInt(i -> i).toArray();
        double sum = Arrays.stream(order).mapToDouble(i -> weights[i]).sum();
        return new Ensemble(Arrays.stream(order).mapToDouble(i -> values[i]).toArray(),
                Arrays.stream(order).mapToDouble(i -> weights[i] / sum).toArray());
    }

    static Ensemble of(double... values) {
        double[] alike = new double[values.length];
        Arrays.fill(alike, 1);
        return of(values, alike);
    }

    boolean isEmpty() {
        return values.length == 0;
    }

    double mean() {
        double mean = isEmpty() ? Double.NaN : 0;
        for (int i = 0; i < values.length; i++) {
            mean += weights[i] * values[i];
        }
        return mean;
    }

    /** Between members by the middles of their weights (Hazen); the outermost members beyond those. */
    double quantile(double probability) {
        double before = 0;
        for (int i = 0; i < values.length; i++) {
            double middle = before + weights[i] / 2;
            if (probability <= middle) {
                return i == 0 ? values[0] : between(i, (middle - probability) / ((weights[i - 1] + weights[i]) / 2));
            }
            before += weights[i];
        }
        return isEmpty() ? Double.NaN : values[values.length - 1];
    }

    /** @param back part of the way to the member before */
    private double between(int i, double back) {
        return values[i] - back * (values[i] - values[i - 1]);
    }

    /**
     * Continuous ranked probability score, in the unit of the values; smaller is better. It is the fair one
     * (Ferro 2014): its expectation does not depend on the number of members. Of one member it is the absolute error.
     */
    double crps(double recorded) {
        double error = isEmpty() ? Double.NaN : 0;
        for (int i = 0; i < values.length; i++) {
            error += weights[i] * Math.abs(values[i] - recorded);
        }
        return error - meanDistance() / 2;
    }

    /** Expected distance of two different members: sum over pairs of w·w'·|x − x'|, over the pairs' weight. */
    private double meanDistance() {
        double distance = 0;
        double weightBefore = 0;
        double sumBefore = 0;
        double squares = 0;
        for (int i = 0; i < values.length; i++) {
            distance += 2 * weights[i] * (values[i] * weightBefore - sumBefore);
            weightBefore += weights[i];
            sumBefore += weights[i] * values[i];
            squares += weights[i] * weights[i];
        }
        return values.length < 2 ? 0 : distance / (1 - squares);
    }
}
