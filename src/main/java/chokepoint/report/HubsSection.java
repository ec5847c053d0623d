package chokepoint.report;

import chokepoint.table.TableRows;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Attempts to bring tools past the rules: through which hub, for whom, and how much was delivered or seized. */
record HubsSection(RunView view) {

    private static final double MILLION = 1e6;
    private static final String DELIVERED = "delivered";

    void write(Html html) throws IOException {
        Map<String, double[]> flows = flows();
        if (flows.isEmpty()) {
            return;
        }
        html.open("section", "id", "hubs").element("h2", "Through the back door");
        new Figure("hub-flows", "matrix", title(flows), "Value of tools by hub and buyer, million USD, delivered; "
                + "seized and unfinished attempts on pointing; first replicate", "illicit.csv")
                .write(html, data -> write(data, flows));
        html.close("section").line();
    }

    /** Delivered, seized and other value in USD, by hub and buyer. */
    private Map<String, double[]> flows() throws IOException {
        Map<String, double[]> flows = new TreeMap<>();
        view.folder().eachOfFirstReplicate("illicit", row -> {
            if (row.text("world").equals("ruled")) {
                double[] sums = flows.computeIfAbsent(row.text("hub") + "\n" + row.text("buyer"), key -> new double[3]);
                sums[outcome(row)] += row.number("value_usd");
            }
        });
        return flows;
    }

    private static int outcome(TableRows row) {
        String outcome = row.text("outcome");
        return outcome.equals(DELIVERED) ? 0 : outcome.equals("seized") || outcome.equals("intercepted") ? 1 : 2;
    }

    private String title(Map<String, double[]> flows) {
        Map<String, Double> byHub = new TreeMap<>();
        flows.forEach((key, sums) -> byHub.merge(key.split("\n")[0], sums[0], Double::sum));
        double all = byHub.values().stream().mapToDouble(value -> value).sum();
        String most = byHub.keySet().stream().reduce((a, b) -> byHub.get(b) > byHub.get(a) ? b : a).orElse("");
        double seized = flows.values().stream().mapToDouble(sums -> sums[1]).sum();
        return all == 0 ? "Nothing comes through hubs" : Figures.billions(all) + " comes through hubs, "
                + Figures.percent(byHub.get(most) / all) + " of it through "
                + view.entities().of("hub", most).name() + "; " + Figures.billions(seized) + " is seized";
    }

    /** Hubs or buyers, in order. */
    private static List<String> ids(Map<String, double[]> flows, int part) {
        return flows.keySet().stream().map(key -> key.split("\n")[part]).distinct().sorted().toList();
    }

    private void write(Data data, Map<String, double[]> flows) {
        List<String> hubs = ids(flows, 0);
        List<String> buyers = ids(flows, 1);
        data.text("unit", "million USD").texts("values", List.of(DELIVERED, "seized", "unfinished"));
        data.texts("rows", hubs.stream().map(hub -> view.entities().of("hub", hub).name()).toList());
        data.texts("columns", buyers.stream().map(buyer -> view.entities().of("buyer", buyer).shortName()).toList());
        List<double[]> cells = new ArrayList<>();
        flows.forEach((key, sums) -> cells.add(new double[] {hubs.indexOf(key.split("\n")[0]),
            buyers.indexOf(key.split("\n")[1]), sums[0] / MILLION, sums[1] / MILLION, sums[2] / MILLION}));
        data.rows("cells", cells, 1);
    }
}
