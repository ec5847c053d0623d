package chokepoint.report;

import chokepoint.quantity.Month;
import chokepoint.table.SummaryRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The target's advanced capacity in each run with its twin, and the lag, on the same scales. */
record ComparedCapacity(List<RunView> runs) {

    void write(Html html) {
        List<LineChart.Panel> capacity = new ArrayList<>();
        List<LineChart.Panel> lags = new ArrayList<>();
        for (RunView run : runs) {
            Optional<SummaryRow> row = run.measures().first(Measures.CAPACITY);
            row.ifPresent(found -> add(capacity, run, change(found),
                    run.worlds(Measures.CAPACITY, found.subject(), 1)));
            row.flatMap(found -> run.bands().line(Measures.GAP, found.subject(), "ruled", 1))
                    .ifPresent(line -> add(lags, run, "", List.of(line)));
        }
        if (capacity.isEmpty()) {
            return;
        }
        html.open("section", "id", "capacity").element("h2", "Chip-making capacity of the target");
        new Figure("capacity-advanced", "lines", title(), "Advanced capacity of fabs located and owned in the target, "
                + "thousand wafer starts a month, with each run\u2019s own twin", "bands.csv of each run")
                .write(html, data -> chart("thousand wafers a month")
                        .write(data, capacity, LineChart.Layout.SMALL, true));
        if (!lags.isEmpty()) {
            new Figure("capacity-lag", "lines", "How far the target lags its twin", "Months since the twin had no more "
                    + "advanced capacity than this", "bands.csv of each run")
                    .write(html, data -> chart("months").write(data, lags, LineChart.Layout.SMALL, true));
        }
        html.close("section").line();
    }

    /** All months that any of the runs has. */
    private List<Month> months() {
        Month first = runs.get(0).folder().run().start();
        Month end = runs.get(0).folder().run().end();
        for (RunView run : runs) {
            first = run.folder().run().start().isBefore(first) ? run.folder().run().start() : first;
            end = end.isBefore(run.folder().run().end()) ? run.folder().run().end() : end;
        }
        Month start = first;
        return IntStream.range(0, start.until(end)).mapToObj(start::plus).toList();
    }

    private LineChart chart(String unit) {
        return new LineChart(months(), months().get(0), List.of(), unit, 1);
    }

    private void add(List<LineChart.Panel> panels, RunView run, String note, List<Line> lines) {
        if (!lines.isEmpty()) {
            int shift = months().get(0).until(run.folder().run().start());
            panels.add(new LineChart.Panel(run.title(), note, lines.stream()
                    .map(line -> line.among(months().size(), shift)).toList()));
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
