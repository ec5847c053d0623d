package chokepoint.experiment.calibration;

import chokepoint.scenario.Calibration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/**
 * What the candidates tried come to.
 *
 * @param shipped the scenario as it stands
 * @param best of all
 * @param searched place in the ranges of the best that the searches found, which the profiles go through
 * @param limit largest acceptable distance
 * @param accepted sets within the limit, the best first, then each the farthest from those before it: so the first
 *     few of them span the accepted region as well as so few can
 */
record Fit(Calibration calibration, Evaluation shipped, Evaluation best, double[] searched, double limit,
        List<Evaluation> accepted) {

    static Fit of(Calibration calibration, List<Evaluation> all, Evaluation best, double[] searched) {
        double limit = limit(calibration, best.distance(calibration));
        List<Evaluation> accepted = all.stream().filter(one -> one.distance(calibration) <= limit)
                .sorted(Comparator.comparingDouble(one -> one.distance(calibration))).toList();
        return new Fit(calibration, all.get(0), best, searched, limit, spread(calibration, accepted));
    }

    double distance(Evaluation evaluation) {
        return evaluation.distance(calibration);
    }

    /**
     * A multiple of the least distance; or the least and the chi-square quantile for as many degrees of freedom as
     * there are parameters, scaled by the least distance over the degrees left, as the tolerances may be too narrow
     * for the model.
     */
    private static double limit(Calibration calibration, double least) {
        Calibration.Acceptance acceptance = calibration.acceptance();
        if (!Double.isNaN(acceptance.timesBest())) {
            return least * acceptance.timesBest();
        }
        int parameters = calibration.parameters().size();
        long targets = calibration.targets().stream().filter(target -> target.fitted()).count();
        double scale = Math.max(1, least / Math.max(1, targets - parameters));
        return least + scale * new ChiSquaredDistribution(null, parameters)
                .inverseCumulativeProbability(acceptance.confidence());
    }

    /** @return place of each value in its range */
    static double[] positions(Calibration calibration, Evaluation evaluation) {
        double[] positions = new double[evaluation.values().size()];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = calibration.parameters().get(i).position(Double.parseDouble(evaluation.values().get(i)));
        }
        return positions;
    }

    private static List<Evaluation> spread(Calibration calibration, List<Evaluation> byDistance) {
        double[][] places = byDistance.stream().map(one -> positions(calibration, one)).toArray(double[][]::new);
        double[] gap = new double[places.length];
        java.util.Arrays.fill(gap, Double.POSITIVE_INFINITY);
        List<Evaluation> order = new ArrayList<>();
        for (int next = 0; next >= 0; next = farthest(gap)) {
            order.add(byDistance.get(next));
            for (int i = 0; i < gap.length; i++) {
                gap[i] = Math.min(gap[i], squaredDistance(places[i], places[next]));
            }
            gap[next] = Double.NEGATIVE_INFINITY;
        }
        return List.copyOf(order);
    }

    /** Among equals the first, which has the smaller distance; −1 if all are taken. */
    private static int farthest(double[] gap) {
        int farthest = -1;
        for (int i = 0; i < gap.length; i++) {
            if (gap[i] > Double.NEGATIVE_INFINITY && (farthest < 0 || gap[i] > gap[farthest])) {
                farthest = i;
            }
        }
        return farthest;
    }

    private static double squaredDistance(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - b[i]) * (a[i] - b[i]);
        }
        return sum;
    }
}
