package chokepoint.scenario;

import chokepoint.quantity.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One slip of the pen in one cell of one table.
 *
 * @param row counted from 0
 */
record TableMutation(TableSchema schema, String file, String column, int row, Slip slip, String value) {

    enum Slip { DELETED, MISSPELT, NEGATED, WRONG_TYPE, WRONG_UNIT, NEAR_ID }

    /** What the harmless set is keyed by. */
    String place() {
        return schema.name() + "." + column + " " + slip;
    }

    int line() {
        return TableText.line(row);
    }

    @Override
    public String toString() {
        return place() + " '" + value + "' at " + file + ":" + line();
    }

    /** Every slip that makes sense for every column, on a row in the middle that has a value. */
    static List<TableMutation> all(TableSchema schema, String file, TableText table) {
        List<TableMutation> all = new ArrayList<>();
        for (String column : table.header()) {
            row(table, column).ifPresent(row -> {
                String cell = table.cell(row, column);
                for (Slip slip : Slip.values()) {
                    slipped(slip, cell, table.values(column)).filter(value -> !value.equals(cell))
                            .ifPresent(value -> all.add(new TableMutation(schema, file, column, row, slip, value)));
                }
            });
        }
        return all;
    }

    private static Optional<Integer> row(TableText table, String column) {
        for (int i = 0; i < table.size(); i++) {
            int row = (table.size() / 2 + i) % table.size();
            if (!table.cell(row, column).isBlank() && !table.cell(row, column).matches("0|0\\.0|\\*")) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> slipped(Slip slip, String cell, Set<String> others) {
        boolean number = NumberText.parse(cell).isPresent();
        return switch (slip) {
            case DELETED -> Optional.of("");
            case MISSPELT -> number ? Optional.empty() : Optional.of(misspelt(cell));
            case NEGATED -> number ? Optional.of(cell.startsWith("-") ? cell.substring(1) : "-" + cell)
                    : Optional.empty();
            case WRONG_TYPE -> Optional.of(number ? "some" : "7.5");
            case WRONG_UNIT -> number ? Optional.of(cell + " months") : Optional.empty();
            case NEAR_ID -> number ? Optional.empty() : near(cell, others);
        };
    }

    /** A letter is left out of the first word; of a code of two letters one is replaced. */
    private static String misspelt(String cell) {
        return cell.length() <= 2 ? cell.charAt(0) + "Q" : cell.charAt(0) + cell.substring(2);
    }

    private static Optional<String> near(String cell, Set<String> others) {
        Set<String> rest = new TreeSet<>(others);
        rest.remove(cell);
        rest.remove("");
        return rest.stream().min(java.util.Comparator.comparingInt(other -> Nearest.distance(cell, other)));
    }
}
