package chokepoint.scenario;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A number that a calibration moves within its range: the value of one or several cells, or a factor on them.
 *
 * @param id what tables call it
 * @param places the cells, by path as in {@code --set}
 * @param times whether it is a factor on what the scenario has in the cells, not their value
 * @param low of the range
 * @param high of the range, above low
 */
public record FittedParameter(String id, List<Place> places, boolean times, double low, double high) {

    /** Enough to tell any two candidates apart that differ in what they do, and few enough to read. */
    private static final MathContext DIGITS = new MathContext(6);

    /**
     * A cell.
     *
     * @param value that the scenario has there
     * @param whole whether only whole numbers may stand there
     */
    public record Place(String path, double value, boolean whole, String unit) {
    }

    /** What the scenario has: the value of the first cell, or a factor of one. Inside the range. */
    public double shipped() {
        return Math.max(low, Math.min(high, times ? 1 : places.get(0).value()));
    }

    public String unit() {
        return times ? "multiple" : places.get(0).unit();
    }

    /** Place of a value in the range, in [0,1]. */
    public double position(double value) {
        return (value - low) / (high - low);
    }

    /** The value at a place of the range, as tables write it. */
    public String text(double position) {
        return rounded(low + position * (high - low), !times && places.get(0).whole());
    }

    /** The text of each cell by its path, for a value as tables write it. */
    public Map<String, String> cells(String value) {
        Map<String, String> cells = new TreeMap<>();
        for (Place place : places) {
            cells.put(place.path(), times
                    ? rounded(Double.parseDouble(value) * place.value(), place.whole()) : value);
        }
        return cells;
    }

    private static String rounded(double value, boolean whole) {
        BigDecimal number = whole ? BigDecimal.valueOf((long) Math.rint(value)) : new BigDecimal(value).round(DIGITS);
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
