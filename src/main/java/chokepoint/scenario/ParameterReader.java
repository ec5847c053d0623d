package chokepoint.scenario;

import chokepoint.quantity.Nearest;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Reads {@code parameters.csv} into {@link Parameters}, whose components hold the units and hard limits. */
final class ParameterReader {

    private static final Pattern MECHANISM = Pattern.compile("M([1-9]|1\\d)|M1b|scale|ledger|section7");

    private final Table table;
    private final Problems problems;

    ParameterReader(Table table, Problems problems) {
        this.table = table;
        this.problems = problems;
    }

    /** The columns by parameter id: each holds the limits of the cell {@code value} of its row. */
    static Map<String, ColumnSpec> columns() {
        Map<String, ColumnSpec> columns = new LinkedHashMap<>();
        for (RecordComponent component : Parameters.class.getRecordComponents()) {
            ColumnSpec column = ColumnSpec.of(component);
            columns.put(column.name(), column.named("value"));
        }
        return columns;
    }

    Optional<Parameters> read() {
        List<Object> values = new ArrayList<>();
        Map<String, ColumnSpec> columns = columns();
        List<String> missing = columns.keySet().stream().filter(id -> table.row(id).isEmpty()).toList();
        for (Row row : table.rows()) {
            if (!columns.containsKey(row.key())) {
                problems.at(row.cell("id")).must("be the id of a parameter",
                        Nearest.to(row.key(), missing).or(() -> Nearest.to(row.key(), columns.keySet())));
            }
        }
        missing.forEach(id -> problems.at(table.place(), "parameters." + id).must("have a row"));
        columns.forEach((id, column) -> table.row(id).flatMap(row -> value(column, row)).ifPresent(values::add));
        return values.size() < columns.size() ? Optional.empty()
                : Optional.of(RecordBinder.construct(Parameters.class, values));
    }

    private Optional<Object> value(ColumnSpec column, Row row) {
        RecordBinder binder = new RecordBinder(problems);
        OptionalDouble value = new CellReader(problems).limited(column, row.cell("value"));
        binder.checkPrior(column, row, value.isPresent());
        if (!row.text("unit").equals(column.unit())) {
            problems.at(row.cell("unit")).must("be the unit of this parameter", column.unit());
        }
        if (!MECHANISM.matcher(row.text("mechanism")).matches()) {
            problems.at(row.cell("mechanism")).must("name a mechanism of the model, such as M4 or ledger",
                    Nearest.orAll(row.text("mechanism"), List.of("M4", "scale", "ledger", "section7")));
        }
        if (row.cell("meaning").isBlank()) {
            problems.at(row.cell("meaning")).must("say what the parameter is");
        }
        new CellReader(problems).words(row.cell("meaning"));
        return value.isEmpty() ? Optional.empty()
                : Optional.of(column.isWhole() ? (Object) (int) value.getAsDouble() : (Object) value.getAsDouble());
    }
}
