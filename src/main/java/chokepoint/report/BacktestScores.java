package chokepoint.report;

import chokepoint.table.TableRows;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

/** The scores of a backtest: root mean square errors of each contender, by series, and the model's coverage. */
final class BacktestScores {

    private static final String MODEL = "model";
    private static final List<String> CONTENDERS = List.of(MODEL, "twin", "no_change", "static_sheet");
    private static final Map<String, String> NAMES = Map.of(MODEL, "Model", "twin", "Twin", "no_change", "No change",
            "static_sheet", "Static sheet");

    /** A series that was scored, or one of the opening year, which may have been fitted. */
    private record Series(String figure, String subject, String unit, String role) {
    }

    private final Map<Series, Map<String, Double>> errors = new LinkedHashMap<>();
    private final Map<Series, double[]> coverage = new LinkedHashMap<>();

    private BacktestScores() {
    }

    static BacktestScores read(RunFolder folder) throws IOException {
        BacktestScores scores = new BacktestScores();
        try (TableRows row = TableRows.open(folder.path(), "scores")) {
            while (row.next()) {
                Series series = new Series(row.text("figure"), row.text("subject"), row.text("unit"), row.text("role"));
                scores.errors.computeIfAbsent(series, key -> new LinkedHashMap<>())
                        .put(row.text("contender"), row.number("rmse"));
                if (row.text("contender").equals(MODEL)) {
                    scores.coverage.put(series, new double[] {row.number("coverage_50"), row.number("coverage_95")});
                }
            }
        }
        return scores;
    }

    String headline() {
        return "Of " + scored().size() + " recorded series after the opening year the model comes closest in "
                + scored().stream().filter(series -> best(series).equals(MODEL)).count() + ", its twin without the "
                + "rules in "
                + scored().stream().filter(series -> best(series).equals("twin")).count() + ", no change in "
                + scored().stream().filter(series -> best(series).equals("no_change")).count() + ", a static sheet in "
                + scored().stream().filter(series -> best(series).equals("static_sheet")).count() + ".";
    }

    String wins() {
        long better = scored().stream().filter(series -> error(series, MODEL) < error(series, "twin")).count();
        return "The model is closer to the record than its twin in " + better + " of " + scored().size() + " series";
    }

    void write(Html html, BinaryOperator<String> name) {
        html.open("section", "id", "scores").element("h2", "Scores");
        html.element("p", "Root mean square errors, in the unit of the series; less is better. Coverage: share of the "
                + "periods whose record lies in the middle 50 and 95 % of the ensemble.", "class", "sub");
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", "Scores");
        html.open("table").heads("Series", "Unit", "Periods are", "Model", "Twin", "No change", "Static sheet",
                "Closest",
                "Coverage 50", "Coverage 95").open("tbody");
        errors.keySet().forEach(series -> html.row(name.apply(series.figure(), series.subject()), series.unit(),
                series.role(), error(series, 0), error(series, 1), error(series, 2), error(series, 3),
                NAMES.getOrDefault(best(series), ""), covered(series, 0), covered(series, 1)));
        html.close("tbody").close("table").close("div").close("section").line();
    }

    private List<Series> scored() {
        return errors.keySet().stream().filter(series -> series.role().equals("scored") && !best(series).isEmpty())
                .toList();
    }

    private String best(Series series) {
        String best = "";
        for (String contender : CONTENDERS) {
            if (Double.isFinite(error(series, contender))
                    && (best.isEmpty() || error(series, contender) < error(series, best))) {
                best = contender;
            }
        }
        return best;
    }

    private double error(Series series, String contender) {
        return errors.get(series).getOrDefault(contender, Double.NaN);
    }

    private String error(Series series, int contender) {
        return Figures.plain(error(series, CONTENDERS.get(contender)), 2);
    }

    private String covered(Series series, int which) {
        return Figures.percent(coverage.getOrDefault(series, new double[] {Double.NaN, Double.NaN})[which]);
    }
}
