package chokepoint.scenario;

import chokepoint.quantity.Nearest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Puts a scenario's {@code changes} into the tables, each by the path of its cell. */
final class Changes {

    private final Problems problems;
    private final TreeMap<String, String> applied = new TreeMap<>();
    private Tables tables;

    Changes(Tables tables, Problems problems) {
        this.tables = tables;
        this.problems = problems;
    }

    /** @param written value by path, such as {@code parameters.theta} or {@code makers.asml.service_share} */
    Tables apply(Map<String, Cell> written) {
        written.forEach(this::apply);
        return tables;
    }

    /** The value put at each path, the path as the tables would give it, in order. */
    Map<String, String> applied() {
        return applied;
    }

    private void apply(String path, Cell value) {
        int dot = path.indexOf('.');
        String name = dot < 0 ? path : path.substring(0, dot);
        Optional<Table> table = tables.find(name).filter(found -> found.schema().provenance());
        if (table.isEmpty() || dot < 0) {
            problems.at(value).must("name table.row.column, and the table must exist",
                    Nearest.to(name, tables.names()).map(near -> dot < 0 ? near : near + path.substring(dot)));
            return;
        }
        String rest = path.substring(dot + 1);
        if (table.get().schema() == Schemas.PARAMETERS) {
            put(table.get(), rest, "value", value);
        } else {
            int last = rest.lastIndexOf('.');
            String key = last < 0 ? rest : rest.substring(0, last);
            put(table.get(), key, last < 0 ? "" : rest.substring(last + 1), value);
        }
    }

    private void put(Table table, String key, String column, Cell value) {
        List<String> changeable = table.schema().changeable();
        Optional<Row> row = table.row(key).or(() -> table.row(key.replace('.', '/')))
                .or(() -> table.row(key.replace('/', '.')));
        if (row.isEmpty()) {
            problems.at(value).must("name a row of " + table.name() + " that exists",
                    Nearest.to(key, table.keys()).map(near -> table.schema().path(near, column)));
        } else if (!changeable.contains(column)) {
            problems.at(value).must("name a column of " + table.name() + " that may be changed: "
                    + String.join(", ", changeable),
                    Nearest.to(column, changeable).map(near -> table.schema().path(row.get().key(), near)));
        } else {
            String path = table.schema().path(row.get().key(), column);
            if (applied.put(path, value.text()) != null) {
                problems.at(value).must("be changed once");
            }
            tables = tables.with(table.with(row.get().with(column, value)));
        }
    }
}
