package chokepoint.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a table as text.
 *
 * @param key the key columns joined with the table's separator
 * @param place of the row's first line
 * @param cells by column name
 */
record Row(String key, Place place, Map<String, Cell> cells) {

    Cell cell(String column) {
        return cells.get(column);
    }

    Optional<Cell> find(String column) {
        return Optional.ofNullable(cells.get(column)).filter(cell -> !cell.isBlank());
    }

    String text(String column) {
        return find(column).map(Cell::text).orElse("");
    }

    Row with(String column, Cell cell) {
        Map<String, Cell> changed = new LinkedHashMap<>(cells);
        changed.put(column, cell);
        return new Row(key, place, changed);
    }

    Row named(String newKey) {
        return new Row(newKey, place, cells);
    }
}
