package chokepoint.scenario;

import chokepoint.quantity.Month;
import java.util.List;

/**
 * A recorded figure that a calibration holds the model against.
 *
 * @param subjects ids of makers, regions or classes, taken together; none means all
 * @param from first month
 * @param to last month
 * @param value in the unit of the measure
 * @param tolerance one standard deviation, positive
 * @param fitted whether it counts in the distance; otherwise it is shown only
 * @param source where the figure comes from
 */
public record FitTarget(FitMeasure measure, List<String> subjects, Month from, Month to, double value, double tolerance,
        boolean fitted, String source) {

    /** The ids joined with ';', empty for all. */
    public String subject() {
        return String.join(";", subjects);
    }

    /** How many tolerances a reading lies above the record. */
    public double deviation(double reading) {
        return (reading - value) / tolerance;
    }
}
