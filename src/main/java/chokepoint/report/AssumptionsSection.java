package chokepoint.report;

import chokepoint.table.TableRows;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every number that goes in, with its range and source: those the scenario sets first, then table by table. */
record AssumptionsSection(RunView view) {

    private static final String SET_BY_SCENARIO = "Set by the scenario";
    private static final String PARAMETERS = "parameters";

    private record Assumption(String path, String value, String low, String high, String unit, String source,
            String confidence, boolean changed) {

        String table() {
            int dot = path.indexOf('.');
            return changed ? SET_BY_SCENARIO : dot < 0 ? path : path.substring(0, dot);
        }
    }

    void write(Html html) throws IOException {
        Map<String, List<Assumption>> byTable = byTable();
        if (byTable.isEmpty()) {
            return;
        }
        Map<String, Integer> sources = new LinkedHashMap<>();
        int all = byTable.values().stream().mapToInt(List::size).sum();
        html.open("section", "id", "assumptions").element("h2", "What it assumes");
        html.element("p", all + " numbers go in. Each has its source and how sure it is; ranges are the priors that "
                + "calibration and draws use. By confidence: " + sureness(byTable));
        html.open("div", "class", "search").close("div");
        order(byTable).forEach(table -> table(html, table, byTable.get(table), sources));
        sources(html, sources);
        html.close("section").line();
    }

    private Map<String, List<Assumption>> byTable() throws IOException {
        Map<String, List<Assumption>> byTable = new TreeMap<>();
        if (view.folder().has("assumptions")) {
            try (TableRows rows = TableRows.open(view.folder().path(), "assumptions")) {
                while (rows.next()) {
                    Assumption one = new Assumption(rows.text("path"), rows.text("value"), rows.text("low"),
                            rows.text("high"), rows.text("unit"), rows.text("source"), rows.text("confidence"),
                            rows.text("changed_by_scenario").equals("true"));
                    byTable.computeIfAbsent(one.table(), table -> new ArrayList<>()).add(one);
                }
            }
        }
        return byTable;
    }

    private static List<String> order(Map<String, List<Assumption>> byTable) {
        List<String> order = new ArrayList<>();
        List.of(SET_BY_SCENARIO, PARAMETERS).stream().filter(byTable::containsKey).forEach(order::add);
        byTable.keySet().stream().filter(table -> !order.contains(table)).forEach(order::add);
        return order;
    }

    private static String sureness(Map<String, List<Assumption>> byTable) {
        Map<String, Integer> counts = new TreeMap<>();
        byTable.values().forEach(rows -> rows.forEach(row -> counts.merge(row.confidence(), 1, Integer::sum)));
        return String.join(", ", counts.entrySet().stream().filter(count -> !count.getKey().isEmpty())
                .map(count -> count.getValue() + " " + count.getKey()).toList()) + ".";
    }

    private static void table(Html html, String name, List<Assumption> rows, Map<String, Integer> sources) {
        String title = name.equals(SET_BY_SCENARIO) ? name : "Table " + name;
        html.open("details", "class", "table assumptions").element("summary", title + ": " + rows.size()
                + (rows.size() == 1 ? " number" : " numbers"));
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", title);
        html.open("table").heads("Path", "Value", "Range", "Unit", "Confidence", "Source").open("tbody");
        for (Assumption row : rows) {
            int source = sources.computeIfAbsent(row.source(), text -> sources.size() + 1);
            html.open("tr").open("th", "scope", "row").text(row.path()).close("th");
            for (String cell : List.of(row.value(), range(row), row.unit(), row.confidence())) {
                html.open("td").text(cell).close("td");
            }
            html.open("td").open("a", "href", "#source-" + source).text(String.valueOf(source)).close("a").close("td");
            html.close("tr").line();
        }
        html.close("tbody").close("table").close("div").close("details").line();
    }

    private static String range(Assumption row) {
        return row.low().isEmpty() && row.high().isEmpty() ? "" : row.low() + " to " + row.high();
    }

    /** Told once each: most are behind many numbers. */
    private static void sources(Html html, Map<String, Integer> sources) {
        html.open("details", "class", "table", "id", "sources").element("summary", "Sources: " + sources.size());
        html.open("ol");
        sources.forEach((text, number) -> html.element("li", text.isEmpty() ? "none given" : text, "id",
                "source-" + number));
        html.close("ol").close("details").line();
    }
}
