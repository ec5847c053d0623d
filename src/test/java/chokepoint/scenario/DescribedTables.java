package chokepoint.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the tables of parameters and switches in {@code docs/ODD.md}, between two marks: one table for each mechanism,
 * in the order in which {@link Parameters} first meets it, and one of switches.
 */
final class DescribedTables {

    static final String BEGIN = "<!-- generated: parameters and switches -->\n";
    static final String END = "<!-- end of generated -->\n";

    private DescribedTables() {
    }

    /** The page with its tables as they should be. */
    static String in(String page) {
        return before(page) + BEGIN + tables() + END + after(page);
    }

    /** The page without its tables: what a person has written. */
    static String text(String page) {
        return before(page) + after(page);
    }

    private static String before(String page) {
        return page.substring(0, place(page, BEGIN));
    }

    private static String after(String page) {
        return page.substring(place(page, END) + END.length());
    }

    private static int place(String page, String mark) {
        if (page.indexOf(mark) < 0 || page.indexOf(mark) != page.lastIndexOf(mark)) {
            throw new IllegalArgumentException("The page must hold the mark \"" + mark.strip() + "\" once.");
        }
        return page.indexOf(mark);
    }

    static String tables() {
        Map<String, Map<String, String>> rows = ParametersPage.rows();
        Map<String, List<String>> lines = new LinkedHashMap<>();
        ParameterReader.columns().keySet().forEach(id -> lines
                .computeIfAbsent(rows.get(id).get("mechanism"), mechanism -> new ArrayList<>())
                .add(line(id, rows.get(id))));
        StringBuilder tables = new StringBuilder();
        lines.forEach((mechanism, ofMechanism) -> {
            tables.append("\n**").append(ParametersPage.title(mechanism)).append("**\n\n")
                    .append("| parameter | value | low to high | unit | meaning | source |\n")
                    .append("|---|---|---|---|---|---|\n");
            ofMechanism.forEach(line -> tables.append(line).append('\n'));
        });
        return tables.append(switches()).append('\n').toString();
    }

    private static String line(String id, Map<String, String> row) {
        return "| `" + id + "` | " + row.get("value") + " | " + row.get("value_low") + " to " + row.get("value_high")
                + " | " + row.get("unit") + " | " + ParametersPage.cell(row.get("meaning")) + " | "
                + ParametersPage.cell(row.get("source")) + " |";
    }

    private static String switches() {
        StringBuilder table = new StringBuilder("\n**Switches** (`mechanisms:` of a scenario)\n\n"
                + "| switch | of | shipped | may be | meaning |\n|---|---|---|---|---|\n");
        for (MechanismSwitch one : MechanismSwitch.of(Mechanisms.shipped())) {
            table.append("| `").append(one.name()).append("` | ").append(one.mechanism()).append(" | ")
                    .append(one.shipped()).append(" | ").append(String.join(", ", one.words())).append(" | ")
                    .append(one.meaning()).append(" |\n");
        }
        return table.toString();
    }
}
