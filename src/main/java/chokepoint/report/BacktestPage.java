package chokepoint.report;

import chokepoint.quantity.Month;
import chokepoint.table.TableRows;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The page of a backtest: recorded figures against model and twin, and how well each contender foretold them. */
final class BacktestPage {

    private static final Map<String, String> FIGURES = Map.of("revenue", "Revenue", "china_share", "China share",
            "tool_billings", "Tool billings", "domestic_share", "Domestic makers\u2019 share", "scanners", "Scanners");
    private static final List<String> QUANTILES = List.of("low_95", "low_50", "high_50", "high_95");

    private final RunFolder folder;
    private final List<Month> months;

    private BacktestPage(RunFolder folder) {
        this.folder = folder;
        this.months = folder.months();
    }

    static String of(Path path) throws IOException {
        return new BacktestPage(RunFolder.open(path)).page();
    }

    private String page() throws IOException {
        BacktestScores scores = BacktestScores.read(folder);
        List<LineChart.Panel> panels = panels();
        Html html = new Html();
        html.open("section", "id", "overview").element("h2", scores.headline(), "class", "headline", "id", "headline");
        if (!panels.isEmpty()) {
            new Figure("series", "lines", scores.wins(), "Recorded figures, and what the model and its twin say of "
                    + "them; middle 50 and 95 % of the ensemble. Figures of the opening year may have been fitted",
                    "series.csv").write(html, data -> write(data, panels));
        }
        html.close("section").line();
        scores.write(html, this::name);
        new ReproductionSection("backtest", List.of(folder)).write(html);
        Page page = new Page(folder.title(), "Export controls on chip-making tools: a backtest",
                "Does the model say what was recorded?", "A conditional hindcast: other regions\u2019 plans and "
                        + "the dated "
                + "rules are given, the rest is simulated. " + folder.run().replicates() + " replicates, seed "
                + folder.run().seed() + ".");
        return page.with(List.of(new Page.Link("overview", "Series"), new Page.Link("scores", "Scores"),
                new Page.Link("reproduce", "Make it again")), html.toString());
    }

    private void write(Data data, List<LineChart.Panel> panels) {
        data.text("bandNames", "50 and 95 % bands").text("outer", "95");
        data.map("names", Map.of("ruled", "Model", "counterfactual", "Twin without the rules"));
        new LineChart(months, folder.run().start(), List.of(), "", 2).write(data, panels, LineChart.Layout.SMALL);
    }

    private List<LineChart.Panel> panels() throws IOException {
        Map<String, List<Line>> series = new LinkedHashMap<>();
        Map<String, String> notes = new LinkedHashMap<>();
        Map<String, Integer> places = folder.monthPlaces();
        try (TableRows row = TableRows.open(folder.path(), "series")) {
            while (row.next()) {
                String name = name(row.text("figure"), row.text("subject"));
                Integer place = places.get(row.text("last_month"));
                if (place != null) {
                    fill(series.computeIfAbsent(name, key -> lines()), row, place);
                    notes.put(name, row.text("unit"));
                }
            }
        }
        return series.entrySet().stream().map(one -> new LineChart.Panel(one.getKey(), notes.get(one.getKey()),
                one.getValue())).toList();
    }

    private static void fill(List<Line> lines, TableRows row, int place) throws IOException {
        lines.get(0).values()[place] = row.number("twin");
        lines.get(1).values()[place] = row.number("model");
        lines.get(2).values()[place] = row.number("recorded");
        for (int q = 0; q < QUANTILES.size(); q++) {
            lines.get(1).bands().get(q)[place] = row.number("model_" + QUANTILES.get(q));
        }
    }

    private List<Line> lines() {
        return List.of(new Line("counterfactual", "twin", empty(), List.of()),
                new Line("ruled", "model", empty(), QUANTILES.stream().map(quantile -> empty()).toList()),
                new Line("recorded", "recorded", empty(), List.of()));
    }

    private double[] empty() {
        double[] values = new double[months.size()];
        Arrays.fill(values, Double.NaN);
        return values;
    }

    /** Such as "Revenue, Tokyo Electron"; the folder of a backtest has no table of names. */
    private String name(String figure, String subject) {
        return FIGURES.getOrDefault(figure, figure) + ", " + Wording.fromId(subject);
    }
}
