package chokepoint.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A table's cells, to be changed one at a time and written back; row 0 is the first after the header. */
final class TableText {

    private final List<List<String>> rows;

    private TableText(List<List<String>> rows) {
        this.rows = rows;
    }

    static TableText of(String csv) {
        return new TableText(Csv.read(csv, "test.csv", new Problems()).stream().map(Csv.CsvRecord::values).toList());
    }

    List<String> header() {
        return rows.get(0);
    }

    int size() {
        return rows.size() - 1;
    }

    String cell(int row, String column) {
        return rows.get(row + 1).get(header().indexOf(column));
    }

    /** The line on which a row stands when written. */
    static int line(int row) {
        return row + 2;
    }

    Set<String> values(String column) {
        Set<String> values = new TreeSet<>();
        for (int row = 0; row < size(); row++) {
            values.add(cell(row, column));
        }
        return values;
    }

    TableText with(int row, String column, String value) {
        List<List<String>> changed = new ArrayList<>(rows);
        List<String> cells = new ArrayList<>(rows.get(row + 1));
        cells.set(header().indexOf(column), value);
        changed.set(row + 1, cells);
        return new TableText(changed);
    }

    TableText withRows(List<List<String>> body) {
        List<List<String>> changed = new ArrayList<>(List.of(header()));
        changed.addAll(body);
        return new TableText(changed);
    }

    List<List<String>> body() {
        return rows.subList(1, rows.size());
    }

    String csv() {
        return rows.stream().map(row -> row.stream().map(TableText::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String quoted(String cell) {
        return cell.matches("(?s).*[,\"\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
