package chokepoint.report;

import chokepoint.table.SummaryRow;
import java.util.List;
import java.util.stream.Collectors;

/** Revenue of each maker by month in both worlds, with the bands of the replicates. */
record RevenueSection(RunView view) {

    private static final String SERIES = "revenue_usd";
    private static final double BILLION = 1e-9;

    void write(Html html) {
        List<LineChart.Panel> panels = view.measures().makers().stream().map(this::panel)
                .filter(panel -> !panel.lines().isEmpty()).toList();
        if (panels.isEmpty()) {
            return;
        }
        html.open("section", "id", "revenue").element("h2", "Revenue over time");
        new Figure("revenue-lines", "lines", title(), subtitle(panels), "bands.csv")
                .write(html, data -> view.lineChart("bn USD a month", 3).write(data, panels, LineChart.Layout.SMALL));
        html.close("section").line();
    }

    private LineChart.Panel panel(SummaryRow maker) {
        return new LineChart.Panel(view.entities().maker(maker.subject()),
                Figures.change(Measures.percentOfTwin(maker, maker.difference()), 1) + " vs twin",
                view.worlds(SERIES, maker.subject(), BILLION));
    }

    private String title() {
        Findings findings = new Findings(view.folder());
        String losers = findings.losers().stream().limit(2).map(row -> view.entities().maker(row.subject()))
                .collect(Collectors.joining(" and "));
        return losers.isEmpty() ? "No maker\u2019s sales fall below the twin\u2019s"
                : losers + " fall below the twin" + when();
    }

    private String when() {
        List<RuleList.Mark> marks = view.rules().marks();
        return marks.isEmpty() ? "" : " once rules bind (from " + Figures.month(marks.get(0).month()) + ")";
    }

    private static String subtitle(List<LineChart.Panel> panels) {
        boolean bands = panels.stream().anyMatch(panel -> panel.lines().stream()
                .anyMatch(line -> !line.bands().isEmpty()));
        return "Revenue, tools and service, bn USD a month; "
                + (bands ? "median, with the middle 50 and 90 % of the replicates" : "one replicate, so no bands");
    }
}
