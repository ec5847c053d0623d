package chokepoint.experiment.calibration;

import chokepoint.scenario.Calibration;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;

/**
 * How the accepted sets lie: correlations of the parameters, and the directions in which they spread, the widest
 * first. A wide direction that mixes parameters is a trade between them which the targets do not tell.
 *
 * @param correlation by parameter and parameter; not a number where one does not vary
 * @param directions none with fewer than three sets
 */
record Directions(double[][] correlation, List<Direction> directions) {

    /**
     * One principal direction.
     *
     * @param spread standard deviation along it, in ranges of the parameters
     * @param loadings of the parameters, squares adding up to 1
     */
    record Direction(double spread, double[] loadings) {
    }

    static Directions of(Calibration calibration, List<Evaluation> accepted) {
        double[][] places = accepted.stream().map(one -> Fit.positions(calibration, one)).toArray(double[][]::new);
        int count = calibration.parameters().size();
        double[][] covariance = new double[count][count];
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < count; j++) {
                covariance[i][j] = covariance(places, i, j);
            }
        }
        double[][] correlation = new double[count][count];
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < count; j++) {
                double scale = StrictMath.sqrt(covariance[i][i] * covariance[j][j]);
                correlation[i][j] = scale > 0 ? covariance[i][j] / scale : Double.NaN;
            }
        }
        return new Directions(correlation, places.length < 3 ? List.of() : directions(covariance));
    }

    private static double covariance(double[][] places, int i, int j) {
        if (places.length < 2) {
            return Double.NaN;
        }
        double sum = 0;
        for (double[] place : places) {
            sum += (place[i] - mean(places, i)) * (place[j] - mean(places, j));
        }
        return sum / (places.length - 1);
    }

    private static double mean(double[][] places, int i) {
        double sum = 0;
        for (double[] place : places) {
            sum += place[i];
        }
        return sum / places.length;
    }

    private static List<Direction> directions(double[][] covariance) {
        EigenDecomposition eigen = new EigenDecomposition(new Array2DRowRealMatrix(covariance));
        List<Direction> directions = new ArrayList<>();
        for (int i = 0; i < covariance.length; i++) {
            directions.add(new Direction(StrictMath.sqrt(Math.max(0, eigen.getRealEigenvalue(i))),
                    signed(eigen.getEigenvector(i).toArray())));
        }
        return List.copyOf(directions);
    }

    /** The sign of a direction is free: its largest loading is made positive. */
    private static double[] signed(double[] loadings) {
        double largest = 0;
        for (double one : loadings) {
            largest = Math.abs(one) > Math.abs(largest) ? one : largest;
        }
        double[] signed = loadings.clone();
        for (int i = 0; i < signed.length; i++) {
            signed[i] = largest < 0 ? -loadings[i] : loadings[i];
        }
        return signed;
    }
}
