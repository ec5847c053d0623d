package chokepoint.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lists every number of the world, the parameters and the scenario's rules with its provenance. */
final class Assumptions {

    private final Tables tables;
    private final Tables asShipped;
    private final Set<String> ruleIds;
    private final Map<String, ColumnSpec> parameters = ParameterReader.columns();

    /**
     * @param tables with the scenario's changes
     * @param asShipped without them
     * @param ruleIds rules of the scenario; others are left out
     */
    Assumptions(Tables tables, Tables asShipped, Set<String> ruleIds) {
        this.tables = tables;
        this.asShipped = asShipped;
        this.ruleIds = ruleIds;
    }

    List<Assumption> list() {
        List<Assumption> all = new ArrayList<>();
        for (Table table : tables.all()) {
            for (Row row : table.rows()) {
                if (table.schema() != Schemas.RULES || ruleIds.contains(row.key())) {
                    add(table, row, all);
                }
            }
        }
        all.sort(Comparator.comparing(Assumption::path));
        return List.copyOf(all);
    }

    private void add(Table table, Row row, List<Assumption> all) {
        for (ColumnSpec column : table.schema().columns()) {
            if (column.isNumeric() && !column.isKey() && row.find(column.name()).isPresent()) {
                ColumnSpec limits = table.schema() == Schemas.PARAMETERS ? parameters.get(row.key()) : column;
                all.add(assumption(table, row, limits));
            }
        }
    }

    private Assumption assumption(Table table, Row row, ColumnSpec column) {
        Cell cell = row.cell(column.name());
        String source = row.text(TableSchema.SOURCE);
        String confidence = row.text(TableSchema.CONFIDENCE);
        if (cell.changed()) {
            String before = asShipped.get(table.schema()).row(row.key()).map(old -> old.text(column.name())).orElse("");
            source = "set by the scenario" + (before.isEmpty() ? "" : "; the table has " + before) + ": " + source;
            confidence = "estimate";
        }
        return new Assumption(table.schema().path(row.key(), column.name()), cell.text(), row.text(column.lowName()),
                row.text(column.highName()), column.unit(), source, confidence, cell.changed());
    }
}
