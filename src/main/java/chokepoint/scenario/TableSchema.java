package chokepoint.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The columns that a table must and may have, made from the record of its rows.
 *
 * @param name of the table and, with {@code .csv}, of its file
 * @param provenance whether every row must name its source and confidence
 * @param separator between the parts of a key in a path
 */
record TableSchema(String name, Class<? extends Record> rowType, List<ColumnSpec> columns, boolean provenance,
        String separator) {

    static final String SOURCE = "source";
    static final String CONFIDENCE = "confidence";
    static final List<String> CONFIDENCES = List.of("verified", "derived", "estimate");
    private static final List<String> REMARKS = List.of("note", "basis", "evidence");
    /** Columns of free text that are no components of the record. */
    static final List<String> FREE = List.of("note", "basis", "evidence", SOURCE);

    static TableSchema of(String name, Class<? extends Record> rowType) {
        return new TableSchema(name, rowType, columnsOf(rowType), true, ".");
    }

    static TableSchema withoutProvenance(String name, Class<? extends Record> rowType) {
        return new TableSchema(name, rowType, columnsOf(rowType), false, ".");
    }

    /** Keys joined with '/', as in {@link FabLine#id()}. */
    TableSchema joinedBySlash() {
        return new TableSchema(name, rowType, columns, provenance, "/");
    }

    /** The path of a cell; a parameter's value is the parameter itself. */
    String path(String key, String columnName) {
        boolean parameter = rowType == ParameterRow.class && columnName.equals("value");
        return name + "." + key + (parameter ? "" : "." + columnName);
    }

    private static List<ColumnSpec> columnsOf(Class<? extends Record> rowType) {
        return Arrays.stream(rowType.getRecordComponents()).map(ColumnSpec::of).toList();
    }

    List<ColumnSpec> keys() {
        return columns.stream().filter(ColumnSpec::isKey).toList();
    }

    /** The first column of the key: what other tables refer to. */
    String idColumn() {
        return keys().get(0).name();
    }

    Set<String> required() {
        Set<String> names = new LinkedHashSet<>();
        columns.forEach(column -> names.add(column.name()));
        if (provenance) {
            names.add(SOURCE);
            names.add(CONFIDENCE);
        }
        return names;
    }

    Set<String> allowed() {
        Set<String> names = new LinkedHashSet<>(required());
        for (ColumnSpec column : columns) {
            if (column.isNumeric() && !column.isKey()) {
                names.addAll(List.of(column.lowName(), column.highName()));
            }
        }
        names.addAll(REMARKS);
        names.addAll(List.of(SOURCE, CONFIDENCE));
        return names;
    }

    /** Columns that a scenario may change: those of the record that are not part of the key. */
    List<String> changeable() {
        List<String> names = new ArrayList<>();
        columns.stream().filter(column -> !column.isKey()).forEach(column -> names.add(column.name()));
        return names;
    }
}
