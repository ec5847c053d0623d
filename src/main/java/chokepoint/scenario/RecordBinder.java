package chokepoint.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Turns a table's rows into records, reporting every cell that breaks its column's rule. */
final class RecordBinder {

    private final Problems problems;
    private final CellReader cells;

    RecordBinder(Problems problems) {
        this(problems, Set.of());
    }

    /** @param usualCountries that a misspelt code was probably meant to be */
    RecordBinder(Problems problems, Set<String> usualCountries) {
        this.problems = problems;
        this.cells = new CellReader(problems, usualCountries);
    }

    /** The rows that are sound, in order of key. */
    <R extends Record> List<R> bind(Table table, Class<R> rowType) {
        List<R> records = new ArrayList<>();
        for (Row row : table.rows()) {
            bind(table.schema(), row).ifPresent(bound -> records.add(rowType.cast(bound)));
        }
        return List.copyOf(records);
    }

    Optional<Record> bind(TableSchema schema, Row row) {
        List<Object> values = new ArrayList<>();
        for (ColumnSpec column : schema.columns()) {
            Optional<Object> value = cells.read(column, row.cell(column.name()));
            value.ifPresent(values::add);
            if (column.isNumeric() && !column.isKey()) {
                checkPrior(column, row, value.isPresent());
            }
        }
        return values.size() < schema.columns().size() ? Optional.empty()
                : Optional.of(construct(schema.rowType(), values));
    }

    /** low &lt;= value &lt;= high; a value that the scenario puts outside only warns (model.md, section 11). */
    void checkPrior(ColumnSpec column, Row row, boolean sound) {
        OptionalDouble low = limit(column, row, column.lowName());
        OptionalDouble high = limit(column, row, column.highName());
        Cell cell = row.cell(column.name());
        if (!sound || cell.isBlank()) {
            return;
        }
        double value = Double.parseDouble(cell.text());
        if (low.isPresent() && high.isPresent() && low.getAsDouble() > high.getAsDouble()) {
            problems.at(row.cell(column.lowName()), column.unit()).must("not be above " + column.highName() + ", "
                    + row.text(column.highName()), row.text(column.highName()));
        } else if (low.isPresent() && value < low.getAsDouble() || high.isPresent() && value > high.getAsDouble()) {
            outside(column, row, cell);
        }
    }

    private void outside(ColumnSpec column, Row row, Cell cell) {
        String range = row.text(column.lowName()) + " to " + row.text(column.highName());
        if (cell.changed()) {
            problems.at(cell, column.unit()).warn("lies outside its plausible range " + range);
        } else {
            problems.at(cell, column.unit()).must("lie in its own plausible range " + range,
                    "a wider " + column.lowName() + " or " + column.highName());
        }
    }

    private OptionalDouble limit(ColumnSpec column, Row row, String name) {
        return row.find(name).map(cell -> cells.limited(column, cell)).orElse(OptionalDouble.empty());
    }

    static <R extends Record> R construct(Class<R> rowType, List<Object> values) {
        try {
            // the records of tables have no constructor but the canonical one
            return rowType.cast(rowType.getDeclaredConstructors()[0].newInstance(values.toArray()));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("The record " + rowType.getName() + " must be constructible", impossible);
        }
    }
}
