package chokepoint.report;

import chokepoint.table.TableRows;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The quantiles of a run's headline series by month, from {@code bands.csv}. */
final class Bands {

    private static final List<String> QUANTILES = List.of("p5", "p25", "p50", "p75", "p95");

    private final Map<String, double[][]> series = new TreeMap<>();

    private Bands() {
    }

    static Bands read(RunFolder run) throws IOException {
        Bands bands = new Bands();
        if (!run.has("bands")) {
            return bands;
        }
        Map<String, Integer> places = run.monthPlaces();
        try (TableRows rows = TableRows.open(run.path(), "bands")) {
            while (rows.next()) {
                Integer month = places.get(rows.text("month"));
                if (month != null) {
                    double[][] values = bands.series.computeIfAbsent(key(rows.text("measure"), rows.text("subject"),
                            rows.text("world")), key -> empty(places.size()));
                    for (int q = 0; q < QUANTILES.size(); q++) {
                        values[q][month] = rows.number(QUANTILES.get(q));
                    }
                }
            }
        }
        return bands;
    }

    /**
     * A series as a line with its bands.
     *
     * @param world {@code ruled} or {@code counterfactual}
     * @param scale what the values are multiplied with
     */
    Optional<Line> line(String measure, String subject, String world, double scale) {
        double[][] values = series.get(key(measure, subject, world));
        if (values == null) {
            return Optional.empty();
        }
        double[][] scaled = Arrays.stream(values)
                .map(quantile -> Arrays.stream(quantile).map(value -> value * scale).toArray())
                .toArray(double[][]::new);
        boolean spread = !Arrays.equals(scaled[0], scaled[4]);
        return Optional.of(new Line(world, Line.NAMES.getOrDefault(world, world), scaled[2],
                spread ? List.of(scaled[0], scaled[1], scaled[3], scaled[4]) : List.of()));
    }

    /** Subjects of a measure, in order. */
    List<String> subjects(String measure) {
        return series.keySet().stream().map(key -> key.split("\n", -1)).filter(key -> key[0].equals(measure))
                .map(key -> key[1]).distinct().toList();
    }

    private static String key(String measure, String subject, String world) {
        return measure + "\n" + subject + "\n" + world;
    }

    private static double[][] empty(int months) {
        double[][] values = new double[QUANTILES.size()][months];
        for (double[] quantile : values) {
            Arrays.fill(quantile, Double.NaN);
        }
        return values;
    }
}
