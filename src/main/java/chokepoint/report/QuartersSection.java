package chokepoint.report;

import chokepoint.table.SummaryRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The target's share of what each foreign maker would report, by quarter of its own fiscal year. */
record QuartersSection(RunView view) {

    private static final int WHOLE_QUARTER = 3;
    private static final double PERCENT = 100;

    void write(Html html) throws IOException {
        Map<String, double[]> shares = shares();
        List<LineChart.Panel> panels = new ArrayList<>();
        for (SummaryRow maker : view.measures().makers()) {
            String home = view.entities().of("maker", maker.subject()).country();
            if (shares.containsKey("ruled\n" + maker.subject()) && !view.folder().target().contains(home)) {
                panels.add(panel(maker.subject(), shares));
            }
        }
        if (panels.isEmpty()) {
            return;
        }
        String target = view.folder().targetName();
        html.open("section", "id", "quarters").element("h2", target + "\u2019s share of sales");
        new Figure("quarter-lines", "lines", title(), target + "\u2019s part of revenue by quarter of each "
                + "company\u2019s fiscal year, per cent, drawn at the quarter\u2019s last month; first replicate",
                "reported_revenue.csv")
                .write(html, data -> view.lineChart("% of revenue", 1)
                        .write(data, panels, LineChart.Layout.SMALL, true));
        html.close("section").line();
    }

    /** Shares in per cent at the last months of whole quarters, by world and maker. */
    private Map<String, double[]> shares() throws IOException {
        Map<String, double[]> shares = new TreeMap<>();
        Map<String, Integer> places = view.folder().monthPlaces();
        view.folder().eachOfFirstReplicate("reported_revenue", row -> {
            Integer place = places.get(row.text("period_end"));
            if (place != null && row.number("months") == WHOLE_QUARTER) {
                shares.computeIfAbsent(row.text("world") + "\n" + row.text("maker"), key -> empty(places.size()))
                        [place] = row.number("target_share") * PERCENT;
            }
        });
        return shares;
    }

    private LineChart.Panel panel(String maker, Map<String, double[]> shares) {
        List<Line> lines = new ArrayList<>();
        for (String world : List.of("counterfactual", "ruled")) {
            double[] values = shares.get(world + "\n" + maker);
            if (values != null) {
                lines.add(Line.plain(world, values));
            }
        }
        return new LineChart.Panel(view.entities().maker(maker), mean(maker), lines);
    }

    private String mean(String maker) {
        return view.measures().of(Measures.TARGET_SHARE, maker).map(row -> Figures.percent(row.ruled())
                + " of tools, twin "
                + Figures.percent(row.counterfactual())).orElse("");
    }

    private String title() {
        List<SummaryRow> foreign = view.measures().of(Measures.TARGET_SHARE).stream().filter(row -> !view.folder()
                .target().contains(view.entities().of("maker", row.subject()).country())).toList();
        long lower = foreign.stream().filter(row -> row.difference() < 0).count();
        return view.folder().targetName() + " becomes a smaller part of the tool sales of " + lower + " of "
                + foreign.size() + " foreign makers";
    }

    private static double[] empty(int months) {
        double[] values = new double[months];
        Arrays.fill(values, Double.NaN);
        return values;
    }
}
