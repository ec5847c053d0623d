package chokepoint.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes {@code docs/parameters.md} from the rows of the shipped world and the limits of {@link Parameters}. Parameters
 * stand in the order of the record, mechanisms in the order in which the record first meets them.
 */
final class ParametersPage {

    private static final Path ROWS = Path.of("scenarios", "worlds", "2022", "parameters.csv");

    private static final String INTRODUCTION = """
            # Parameters

            Generated from `scenarios/worlds/2022/parameters.csv` and the record `chokepoint.scenario.Parameters`; do not
            edit. To regenerate: `mvn test -Dtest=ParametersPageTest -Dregenerate=true`.

            - *value*: what the shipped world uses. A scenario may set another: `changes: {parameters.omega: 0.2}`.
            - *prior*: the plausible range. It is a range to draw from; a value outside it only warns.
            - *limits*: hard. A value outside them is refused.
            - *confidence*: `verified` (the figure was seen in the named source), `derived` (arithmetic on such figures),
              `estimate` (judgement, or a figure as remembered).

            A source that says TUNED names a value chosen on the years 2022-23 while later outcomes were in view. Such a
            value is no clean forecast.
            """;

    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("M1", "Plans and lots"), Map.entry("M1b", "Reaction spending"), Map.entry("M2", "When to buy"),
            Map.entry("M3", "Stockpiling and expectations"), Map.entry("M4", "Choice of supplier"),
            Map.entry("M6", "Licensing office"), Map.entry("M7", "Over-compliance"), Map.entry("M8", "Affiliates"),
            Map.entry("M9", "Slots, backlog, lead time, opening"), Map.entry("M10", "Denied lots"),
            Map.entry("M11", "Used tools"), Map.entry("M12", "Domestic makers"),
            Map.entry("M13", "Research and performance"), Map.entry("M14", "Fab output"),
            Map.entry("M15", "Service denial"), Map.entry("M16", "Illicit trade and hubs"),
            Map.entry("M17", "Downstream"), Map.entry("M18", "Retaliation"), Map.entry("M19", "Reallocation"),
            Map.entry("ledger", "Denial ledger"));

    private ParametersPage() {
    }

    static String markdown() {
        Map<String, Map<String, String>> rows = rows();
        Map<String, List<String>> lines = new LinkedHashMap<>();
        ParameterReader.columns().forEach((id, column) -> {
            Map<String, String> row = rows.get(id);
            lines.computeIfAbsent(row.get("mechanism"), mechanism -> new ArrayList<>()).add(line(id, row, column));
        });
        StringBuilder page = new StringBuilder(INTRODUCTION);
        lines.forEach((mechanism, ofMechanism) -> append(page, mechanism, ofMechanism));
        return page.toString();
    }

    private static void append(StringBuilder page, String mechanism, List<String> lines) {
        page.append("\n## ").append(title(mechanism))
                .append("\n\n| parameter | value | prior | limits | unit | meaning | source | confidence |\n")
                .append("| --- | --- | --- | --- | --- | --- | --- | --- |\n");
        lines.forEach(line -> page.append(line).append('\n'));
    }

    /** Such as {@code M4: Choice of supplier}. */
    static String title(String mechanism) {
        return mechanism + ": " + TITLES.getOrDefault(mechanism, "Other");
    }

    private static String line(String id, Map<String, String> row, ColumnSpec column) {
        String limits = NumberText.show(column.min()) + " to " + NumberText.show(column.max());
        return "| `" + id + "` | " + row.get("value") + " | " + row.get("value_low") + " to " + row.get("value_high")
                + " | " + limits + " | " + column.unit() + " | " + cell(row.get("meaning")) + " | "
                + cell(row.get("source")) + " | " + row.get("confidence") + " |";
    }

    static String cell(String text) {
        return text.replace("|", "\\|");
    }

    /** The rows of the shipped table by id, each by column. */
    static Map<String, Map<String, String>> rows() {
        List<Csv.CsvRecord> records = Csv.read(text(), ROWS.toString(), new Problems());
        List<String> header = records.get(0).values();
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        for (Csv.CsvRecord csvRecord : records.subList(1, records.size())) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int column = 0; column < header.size(); column++) {
                row.put(header.get(column), csvRecord.values().get(column));
            }
            rows.put(row.get("id"), row);
        }
        return rows;
    }

    private static String text() {
        try {
            return Files.readString(ROWS, StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
