package chokepoint.report;

import chokepoint.quantity.Month;
import chokepoint.table.Manifest;
import chokepoint.table.TableRows;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An output folder of a run, as its files tell it; tables that a page needs once are read where they are needed. Detail
 * tables are read for the first replicate alone, as a run writes them by default.
 *
 * @param scenario texts of the scenario by key, such as its {@code twin}
 * @param target countries the rules aim at; empty if no table tells
 */
record RunFolder(Path path, Manifest manifest, Map<String, String> scenario, Entities entities,
        Measures measures, List<String> target) {

    /** What is done with a row of a table. */
    @FunctionalInterface
    interface Visitor {
        void visit(TableRows row) throws IOException;
    }

    /** @throws IOException if it is not a folder that a run wrote */
    static RunFolder open(Path path) throws IOException {
        Manifest manifest = Manifest.read(path);
        return new RunFolder(path, manifest, ScenarioTexts.read(path.resolve("scenario.yaml")), Entities.read(path),
                Measures.read(path), target(path));
    }

    boolean has(String table) {
        return TableRows.isIn(path, table);
    }

    /** Visits the rows of a detail table's first replicate; none if the table is absent. */
    void eachOfFirstReplicate(String table, Visitor visitor) throws IOException {
        if (!has(table)) {
            return;
        }
        try (TableRows rows = TableRows.open(path, table)) {
            String first = null;
            while (rows.next() && (first == null || rows.text("replicate").equals(first))) {
                first = rows.text("replicate");
                visitor.visit(rows);
            }
        }
    }

    /** Places of the months in the order of {@link #months()}, by their ISO form. */
    Map<String, Integer> monthPlaces() {
        Map<String, Integer> places = new TreeMap<>();
        for (Month month : months()) {
            places.put(month.toString(), places.size());
        }
        return places;
    }

    /** Title of the scenario; its id if it has none. */
    String title() {
        return run().title().isEmpty() ? run().scenario() : run().title();
    }

    Manifest.Run run() {
        return manifest.run();
    }

    /** The last month. */
    Month last() {
        return run().end().plus(-1);
    }

    /** All months, from the start to the horizon. */
    List<Month> months() {
        List<Month> months = new ArrayList<>();
        for (int i = 0; i < run().months(); i++) {
            months.add(run().start().plus(i));
        }
        return months;
    }

    /** What the counterfactual is called. */
    String twin() {
        return scenario.getOrDefault("twin", "the rules under study are missing");
    }

    /** The target in words, such as China. */
    String targetName() {
        return target.isEmpty() ? "the target"
                : String.join(", ", target.stream().map(entities::country).toList());
    }

    private static List<String> target(Path path) throws IOException {
        if (!TableRows.isIn(path, "compute")) {
            return List.of();
        }
        try (TableRows rows = TableRows.open(path, "compute")) {
            return rows.next() && !rows.text("target").isEmpty() ? List.of(rows.text("target").split(";")) : List.of();
        }
    }
}
