package chokepoint.scenario;

import chokepoint.quantity.Nearest;
import java.util.Set;

/** Checks that every id that refers to another table is there. */
final class References {

    private final Tables tables;
    private final Problems problems;

    References(Tables tables, Problems problems) {
        this.tables = tables;
        this.problems = problems;
    }

    void check() {
        for (Table table : tables.all()) {
            for (ColumnSpec column : table.schema().columns()) {
                if (column.refers()) {
                    check(table, column, tables.of(column.target()));
                }
            }
        }
    }

    private void check(Table table, ColumnSpec column, Table target) {
        Set<String> ids = target.ids();
        for (Row row : table.rows()) {
            Cell cell = row.cell(column.name());
            if (!ids.contains(cell.text()) && (CellReader.isId(cell.text()))) {
                problems.at(cell).must("be an id of " + target.name(), Nearest.orAll(cell.text(), ids));
            }
        }
    }
}
