package chokepoint.experiment.calibration;

import chokepoint.scenario.Calibration;
import chokepoint.scenario.FitTarget;
import chokepoint.scenario.FittedParameter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of a calibration.
 *
 * @param evaluations every candidate tried, in the order of the search
 * @param takenUp how many of them an earlier start had tried
 * @param folder as written
 */
public record CalibrationReport(Fit fit, List<Evaluation> evaluations, List<Profile> profiles, Directions directions,
        int takenUp, Path folder) {

    /**
     * A target beside the model.
     *
     * @param low least reading of the accepted sets
     * @param high greatest reading of the accepted sets
     */
    public record TargetRow(FitTarget target, double shipped, double fitted, double low, double high) {
    }

    /**
     * A parameter and what the fit says of it, values as tables write them.
     *
     * @param low least value in the accepted sets
     * @param high greatest value in the accepted sets
     * @param acceptableShare part of its range where the distance is acceptable
     * @param flat whether that is most of it: the targets do not tell its value
     */
    public record ParameterRow(FittedParameter parameter, String shipped, String fitted, String low, String high,
            double acceptableShare, boolean flat) {
    }

    CalibrationReport in(Path place) {
        return new CalibrationReport(fit, evaluations, profiles, directions, takenUp, place);
    }

    public Calibration calibration() {
        return fit.calibration();
    }

    public List<TargetRow> targetRows() {
        List<TargetRow> rows = new ArrayList<>();
        for (int i = 0; i < calibration().targets().size(); i++) {
            int place = i;
            double[] accepted = fit.accepted().stream().mapToDouble(one -> reading(one, place)).sorted().toArray();
            rows.add(new TargetRow(calibration().targets().get(i), reading(fit.shipped(), i), reading(fit.best(), i),
                    accepted[0], accepted[accepted.length - 1]));
        }
        return rows;
    }

    private static double reading(Evaluation evaluation, int place) {
        return evaluation.failed() ? Double.NaN : evaluation.readings().get(place);
    }

    public List<ParameterRow> parameterRows() {
        List<ParameterRow> rows = new ArrayList<>();
        for (int i = 0; i < calibration().parameters().size(); i++) {
            int place = i;
            List<String> accepted = fit.accepted().stream().map(one -> one.values().get(place))
                    .sorted(java.util.Comparator.comparingDouble(Double::parseDouble)).toList();
            rows.add(new ParameterRow(calibration().parameters().get(i), fit.shipped().values().get(i),
                    fit.best().values().get(i), accepted.get(0), accepted.get(accepted.size() - 1),
                    profiles.get(i).acceptableShare(), profiles.get(i).isFlat()));
        }
        return rows;
    }

    public double shippedDistance() {
        return fit.distance(fit.shipped());
    }

    public double fittedDistance() {
        return fit.distance(fit.best());
    }

    /** Largest acceptable distance. */
    public double limit() {
        return fit.limit();
    }

    public int tried() {
        return evaluations.size();
    }

    public int accepted() {
        return fit.accepted().size();
    }

    /** Whether a profile went below the searches: they had not come to an end. */
    public boolean unfinishedSearch() {
        return fit.best().stage().equals("profile");
    }

    /** What failed, a sentence each; few, as the first tell what the others are. */
    public List<String> failures() {
        return evaluations.stream().filter(Evaluation::failed)
                .map(one -> "with " + one.key() + ": " + one.failure()).toList();
    }
}
