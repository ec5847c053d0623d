package chokepoint.table;

import java.util.List;

/**
 * One output table.
 *
 * @param name of the file without {@code .csv}
 * @param description what one row is
 * @param key columns that tell rows apart; rows are sorted by them, in this order
 * @param columns in the order in which they are written
 */
public record TableSchema(String name, String description, List<String> key, List<Column> columns) {

    public TableSchema {
        List<String> names = columns.stream().map(Column::name).toList();
        if (!names.containsAll(key)) {
            throw new IllegalArgumentException("Table " + name + ": the key " + key + " must be among its columns "
                    + names + ".");
        }
        key = List.copyOf(key);
        columns = List.copyOf(columns);
    }

    public String fileName() {
        return name + ".csv";
    }

    public List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }

    /** The first line of the file, without its end. */
    public String header() {
        return String.join(",", columnNames());
    }
}
