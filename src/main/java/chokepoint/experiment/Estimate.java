package chokepoint.experiment;

import org.apache.commons.math3.distribution.TDistribution;

/**
 * A mean over replicates with its 95 % interval (Student's t).
 *
 * @param mean not a number of no values
 * @param half half of the interval's width; not a number with fewer than two values
 */
record Estimate(double mean, double half) {

    private static final double UPPER_TAIL = 0.975;

    static Estimate of(double[] values) {
        return new Estimate(mean(values), halfWidth(values));
    }

    double low() {
        return mean - half;
    }

    double high() {
        return mean + half;
    }

    static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return values.length == 0 ? Double.NaN : sum / values.length;
    }

    private static double halfWidth(double[] values) {
        if (values.length < 2) {
            return Double.NaN;
        }
        double mean = mean(values);
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        double standardError = StrictMath.sqrt(squares / (values.length - 1) / values.length);
        return standardError == 0 ? 0
                : new TDistribution(null, values.length - 1).inverseCumulativeProbability(UPPER_TAIL) * standardError;
    }
}
