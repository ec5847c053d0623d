package chokepoint.experiment.calibration;

import chokepoint.scenario.Calibration;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A candidate that was tried.
 *
 * @param stage where in the search, such as {@code search 1} or {@code profile}
 * @param values of the parameters, in their order, as tables write them
 * @param readings of the targets, in their order: mean over the seeds, nine digits; not numbers if it failed
 * @param failure why there are no readings; empty if there are
 */
record Evaluation(String stage, List<String> values, List<Double> readings, String failure) {

    /** Larger than any that was simulated. */
    static final double FAILED = 1e12;
    /** Squared tolerances for a share of nothing. */
    private static final double NO_READING = 1e6;

    /** What tells candidates apart. */
    String key() {
        return String.join(",", values);
    }

    Evaluation at(String newStage) {
        return new Evaluation(newStage, values, readings, failure);
    }

    boolean failed() {
        return !failure.isEmpty();
    }

    /** Sum over the fitted targets of squared deviations in tolerances (simulated minimum distance). */
    double distance(Calibration calibration) {
        if (failed()) {
            return FAILED;
        }
        double sum = 0;
        for (int i = 0; i < readings.size(); i++) {
            if (calibration.targets().get(i).fitted()) {
                double deviation = calibration.targets().get(i).deviation(readings.get(i));
                sum += Double.isFinite(deviation) ? Math.min(NO_READING, deviation * deviation) : NO_READING;
            }
        }
        return sum;
    }

    /** One line of the log. */
    String line() {
        return key() + "|" + (failed() ? "failed:" + failure.replaceAll("[\\s|]+", " ")
                : readings.stream().map(String::valueOf).collect(Collectors.joining(",")));
    }

    /** @throws IllegalArgumentException if the line is not one of the log */
    static Evaluation parse(String line) {
        int bar = line.indexOf('|');
        if (bar < 0) {
            throw new IllegalArgumentException("A line of the log must hold values and readings, not \"" + line
                    + "\".");
        }
        List<String> values = List.of(line.substring(0, bar).split(","));
        String rest = line.substring(bar + 1);
        return rest.startsWith("failed:") ? new Evaluation("", values, List.of(), rest.substring(7))
                : new Evaluation("", values, java.util.Arrays.stream(rest.split(",")).map(Double::valueOf).toList(),
                "");
    }
}
