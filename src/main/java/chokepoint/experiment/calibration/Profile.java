package chokepoint.experiment.calibration;

import chokepoint.scenario.Calibration;
import java.util.ArrayList;
import java.util.List;

/**
 * What the distance says of one parameter: along it with the others at their fitted values, and among all candidates
 * near each of its values, whatever the others were.
 *
 * @param parameter its place
 * @param points from the low end of the range to the high one
 */
record Profile(int parameter, List<Point> points) {

    /** A parameter whose distance stays acceptable over so much of its range is not told by the targets. */
    private static final double FLAT = 0.7;

    /**
     * One value.
     *
     * @param alone distance with the others at their fitted values
     * @param nearby least distance of any candidate within half a step; not a number if there is none
     * @param acceptable whether one of the two is
     */
    record Point(String value, double alone, double nearby, boolean acceptable) {
    }

    /** The candidates of a profile: the fitted one with other values of the parameter. */
    static List<double[]> candidates(double[] fitted, int parameter, int points) {
        List<double[]> candidates = new ArrayList<>();
        for (int i = 0; i < points; i++) {
            double[] candidate = fitted.clone();
            candidate[parameter] = i / (points - 1.0);
            candidates.add(candidate);
        }
        return candidates;
    }

    /** @param limit largest acceptable distance */
    static Profile of(Calibration calibration, Evaluations evaluations, Fit fit, int parameter) {
        List<Point> points = new ArrayList<>();
        int steps = calibration.search().profilePoints() - 1;
        for (double[] candidate : candidates(fit.searched(), parameter, steps + 1)) {
            double alone = evaluations.distance(candidate);
            double nearby = nearby(calibration, evaluations.all(), parameter, candidate[parameter]);
            points.add(new Point(calibration.parameters().get(parameter).text(candidate[parameter]), alone, nearby,
                    alone <= fit.limit() || nearby <= fit.limit()));
        }
        return new Profile(parameter, points);
    }

    private static double nearby(Calibration calibration, List<Evaluation> evaluations, int parameter,
            double position) {
        double halfStep = 0.5 / (calibration.search().profilePoints() - 1);
        double least = Double.NaN;
        for (Evaluation one : evaluations) {
            double there = calibration.parameters().get(parameter)
                    .position(Double.parseDouble(one.values().get(parameter)));
            double distance = one.distance(calibration);
            if (Math.abs(there - position) <= halfStep && !(least <= distance)) {
                least = distance;
            }
        }
        return least;
    }

    /** The part of the range, by its values looked at, where the distance is acceptable. */
    double acceptableShare() {
        return points.stream().filter(Point::acceptable).count() / (double) points.size();
    }

    boolean isFlat() {
        return acceptableShare() >= FLAT;
    }
}
