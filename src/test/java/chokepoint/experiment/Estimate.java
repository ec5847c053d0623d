package chokepoint.experiment;

import java.util.Locale;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;

/** A mean over replicates with its 95 % interval (Student's t). */
record Estimate(double mean, double low, double high) {

    static Estimate of(double[] values) {
        double mean = StatUtils.mean(values);
        double error = Math.sqrt(StatUtils.variance(values) / values.length);
        double half = error == 0 ? 0 : error * new TDistribution(null, values.length - 1).inverseCumulativeProbability(0.975);
        return new Estimate(mean, mean - half, mean + half);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.3f (%.3f to %.3f)", mean, low, high);
    }
}
