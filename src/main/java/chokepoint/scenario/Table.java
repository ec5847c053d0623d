package chokepoint.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A table as text: its schema, and its rows by key in order of key, so that the order in the file is irrelevant. */
final class Table {

    private final TableSchema schema;
    private final String file;
    private final TreeMap<String, Row> rows;

    Table(TableSchema schema, String file, Map<String, Row> rows) {
        this.schema = schema;
        this.file = file;
        this.rows = new TreeMap<>(rows);
    }

    TableSchema schema() {
        return schema;
    }

    String name() {
        return schema.name();
    }

    /** Where something that is missing should stand. */
    Place place() {
        return Place.wholeFile(file);
    }

    List<Row> rows() {
        return new ArrayList<>(rows.values());
    }

    Optional<Row> row(String key) {
        return Optional.ofNullable(rows.get(key));
    }

    Set<String> keys() {
        return rows.keySet();
    }

    /** The values of the first key column. */
    Set<String> ids() {
        Set<String> ids = new java.util.TreeSet<>();
        rows.values().forEach(row -> ids.add(row.text(schema.idColumn())));
        return ids;
    }

    Table with(Row row) {
        Map<String, Row> changed = new TreeMap<>(rows);
        changed.put(row.key(), row);
        return new Table(schema, file, changed);
    }
}
