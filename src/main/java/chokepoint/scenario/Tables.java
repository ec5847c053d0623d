package chokepoint.scenario;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tables of a world and of the rules as text, by name. */
final class Tables {

    private final Map<String, Table> byName;

    Tables(Collection<Table> tables) {
        byName = new LinkedHashMap<>();
        tables.forEach(table -> byName.put(table.name(), table));
    }

    Set<String> names() {
        return byName.keySet();
    }

    Collection<Table> all() {
        return byName.values();
    }

    Optional<Table> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Whether none is missing. */
    boolean complete() {
        return byName.size() == Schemas.all().size();
    }

    /** A table that is known to have been read. */
    Table get(TableSchema schema) {
        return byName.get(schema.name());
    }

    /** The table whose rows are of a type. */
    Table of(Class<? extends Record> rowType) {
        return byName.values().stream().filter(table -> table.schema().rowType() == rowType).findFirst().orElseThrow();
    }

    Tables with(Table table) {
        Map<String, Table> changed = new LinkedHashMap<>(byName);
        changed.put(table.name(), table);
        return new Tables(changed.values());
    }
}
