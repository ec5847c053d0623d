package chokepoint.report;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A series in a chart, one value a month; not a number where there is none.
 *
 * @param role how it is drawn: {@code ruled}, {@code counterfactual}, {@code recorded}
 * @param bands 5, 25, 75 and 95 % quantiles; empty without them
 */
record Line(String role, String name, double[] values, List<double[]> bands) {

    /** What the two worlds are called. */
    static final Map<String, String> NAMES = Map.of("ruled", "with the rules", "counterfactual", "twin without them");

    static Line plain(String role, double[] values) {
        return new Line(role, NAMES.getOrDefault(role, role), values, List.of());
    }

    /** The same among more months, of which this line has some from a place on. */
    Line among(int months, int place) {
        return new Line(role, name, among(values, months, place),
                bands.stream().map(band -> among(band, months, place)).toList());
    }

    private static double[] among(double[] values, int months, int place) {
        double[] all = new double[months];
        Arrays.fill(all, Double.NaN);
        System.arraycopy(values, 0, all, place, values.length);
        return all;
    }

    static void write(Data data, Line line, int decimals) {
        data.text("role", line.role()).text("name", line.name()).numbers("values", line.values(), decimals);
        data.rows("bands", line.bands(), decimals);
    }
}
