package chokepoint.report;

import chokepoint.table.SummaryRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The target's chip-making: advanced capacity against the twin, how many months it lags, and capacity by node. */
record CapacitySection(RunView view) {

    void write(Html html) throws IOException {
        Optional<SummaryRow> headline = view.measures().first(Measures.CAPACITY);
        List<LineChart.Panel> nodes = nodes();
        if (headline.isEmpty() && nodes.isEmpty()) {
            return;
        }
        String target = view.folder().targetName();
        html.open("section", "id", "capacity").element("h2", "Chip-making capacity in " + target);
        headline.ifPresent(row -> advanced(html, row));
        if (!nodes.isEmpty()) {
            new Figure("capacity-nodes", "lines", nodeTitle(nodes), "Capacity of all fabs in " + target
                    + ", foreign-owned ones included, thousand wafer starts a month; first replicate", "capacity.csv")
                    .write(html, data -> view.lineChart("thousand wafers a month", 1)
                            .write(data, nodes, LineChart.Layout.SMALL));
        }
        html.close("section").line();
    }

    private void advanced(Html html, SummaryRow row) {
        String target = row.subject();
        List<LineChart.Panel> panels = new ArrayList<>();
        panels.add(new LineChart.Panel("Advanced capacity, thousand wafers a month", "",
                view.worlds(Measures.CAPACITY, target, 1)));
        view.bands().line(Measures.GAP, target, "ruled", 1).ifPresent(gap ->
                panels.add(new LineChart.Panel("Lag behind the twin, months", "", List.of(gap))));
        if (panels.get(0).lines().isEmpty()) {
            return;
        }
        new Figure("capacity-advanced", "lines", title(row), "Fabs located in " + view.folder().targetName()
                + " and owned there; the lag is the time since the twin had no more capacity than this", "bands.csv")
                .write(html, data -> view.lineChart("", 1).write(data, panels, LineChart.Layout.TWO_A_ROW));
    }

    private String title(SummaryRow row) {
        double change = Measures.percentOfTwin(row, row.difference());
        return view.folder().targetName() + "\u2019s advanced capacity ends "
                + (Double.isFinite(change) ? Figures.plain(Math.abs(change), 0) + " % "
                + (change < 0 ? "below" : "above") + " the twin\u2019s" : "where it is")
                + view.measures().first(Measures.GAP).filter(gap -> Double.isFinite(gap.ruled()))
                .map(gap -> ", " + Figures.plain(gap.ruled(), 0) + " months behind").orElse("");
    }

    private List<LineChart.Panel> nodes() throws IOException {
        Map<String, double[]> sums = new TreeMap<>();
        Map<String, Integer> places = view.folder().monthPlaces();
        view.folder().eachOfFirstReplicate("capacity", row -> {
            Integer place = places.get(row.text("month"));
            String country = view.entities().of("buyer", row.text("buyer")).country();
            if (place != null && view.folder().target().contains(country)) {
                sums.computeIfAbsent(row.text("node") + "\n" + row.text("world"), key -> new double[places.size()])
                        [place] += row.number("capacity_kwpm");
            }
        });
        return sums.keySet().stream().map(key -> key.split("\n")[0]).distinct().map(node -> panel(node, sums)).toList();
    }

    private LineChart.Panel panel(String node, Map<String, double[]> sums) {
        List<Line> lines = new ArrayList<>();
        for (String world : List.of("counterfactual", "ruled")) {
            if (sums.containsKey(node + "\n" + world)) {
                lines.add(Line.plain(world, sums.get(node + "\n" + world)));
            }
        }
        return new LineChart.Panel(view.entities().of("node", node).name(), change(lines), lines);
    }

    private static String change(List<Line> lines) {
        if (lines.size() < 2) {
            return "";
        }
        double twin = end(lines.get(0));
        return twin == 0 ? "none in the twin" : Figures.signed((end(lines.get(1)) / twin - 1) * 100, 0)
                + " % at the end";
    }

    private static String nodeTitle(List<LineChart.Panel> nodes) {
        LineChart.Panel worst = nodes.get(0);
        for (LineChart.Panel node : nodes) {
            worst = fall(node) < fall(worst) ? node : worst;
        }
        return fall(worst) < 0 ? "The largest fall is in " + worst.name() + ": " + Figures.signed(fall(worst), 0)
                + " thousand wafers a month at the end" : "Capacity falls at no node";
    }

    private static double fall(LineChart.Panel node) {
        return node.lines().size() < 2 ? 0 : end(node.lines().get(1)) - end(node.lines().get(0));
    }

    private static double end(Line line) {
        return line.values()[line.values().length - 1];
    }
}
