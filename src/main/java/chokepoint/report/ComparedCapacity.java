package chokepoint.report;

import chokepoint.table.SummaryRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The target's advanced capacity in each run with its twin, and the lag, on the same scales. */
record ComparedCapacity(List<RunView> runs) {

    void write(Html html) {
        List<LineChart.Panel> capacity = new ArrayList<>();
        List<LineChart.Panel> lags = new ArrayList<>();
        for (RunView run : runs) {
            Optional<SummaryRow> row = run.measures().first(Measures.CAPACITY);
            row.ifPresent(found -> add(capacity, run, change(found), run.worlds(Measures.CAPACITY, found.subject(), 1)));
            row.flatMap(found -> run.bands().line(Measures.GAP, found.subject(), "ruled", 1))
                    .ifPresent(line -> add(lags, run, "", List.of(line)));
        }
        if (capacity.isEmpty()) {
            return;
        }
        html.open("section", "id", "capacity").element("h2", "Chip-making capacity of the target");
        new Figure("capacity-advanced", "lines", title(), "Advanced capacity of fabs located and owned in the target, "
                + "thousand wafer starts a month, with each run\u2019s own twin", "bands.csv of each run")
                .write(html, data -> chart("thousand wafers a month").write(data, capacity, LineChart.Layout.SMALL, true));
        if (!lags.isEmpty()) {
            new Figure("capacity-lag", "lines", "How far the target lags its twin", "Months since the twin had no more "
                    + "advanced capacity than this", "bands.csv of each run")
                    .write(html, data -> chart("months").write(data, lags, LineChart.Layout.SMALL, true));
        }
        html.close("section").line();
    }

    /** The months are those of the first run; comparisons have one horizon, or the page says nothing of the rest. */
    private LineChart chart(String unit) {
        LineChart first = runs.get(0).lineChart(unit, 1);
        return new LineChart(first.months(), first.from(), List.of(), unit, 1);
    }

    private static void add(List<LineChart.Panel> panels, RunView run, String note, List<Line> lines) {
        if (!lines.isEmpty()) {
            panels.add(new LineChart.Panel(run.title(), note, lines));
        }
    }

    private static String change(SummaryRow row) {
        return Figures.change(Measures.percentOfTwin(row, row.difference()), 0) + " at the end";
    }

    private String title() {
        RunView most = runs.get(0);
        for (RunView run : runs) {
            most = fall(run) < fall(most) ? run : most;
        }
        return fall(most) < 0 ? "The target loses most advanced capacity in \u201c" + most.title() + "\u201d: "
                + Figures.change(fall(most), 0) + " of the twin\u2019s at the end"
                : "The target loses advanced capacity in none of the runs";
    }

    private static double fall(RunView run) {
        return run.measures().first(Measures.CAPACITY).map(row -> Measures.percentOfTwin(row, row.difference()))
                .filter(Double::isFinite).orElse(0.0);
    }
}
