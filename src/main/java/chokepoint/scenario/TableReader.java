package chokepoint.scenario;

import chokepoint.quantity.Nearest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a table's text against its schema: header, width of rows, keys and provenance. Values are read later. */
final class TableReader {

    private final TableSchema schema;
    private final String file;
    private final Problems problems;

    TableReader(TableSchema schema, String file, Problems problems) {
        this.schema = schema;
        this.file = file;
        this.problems = problems;
    }

    /** Absent if the header can not be used. */
    Optional<Table> read(String text) {
        List<Csv.CsvRecord> records = Csv.read(text, file, problems);
        if (records.isEmpty()) {
            problems.at(Place.wholeFile(file), schema.name()).must("have a header row", header());
            return Optional.empty();
        }
        List<String> header = records.get(0).values();
        if (header.size() == 1 && header.get(0).matches(".*[;\t].*")) {
            problems.at(Place.wholeFile(file), schema.name() + ", the header").must("have commas between its cells",
                    "saving it as comma-separated values");
            return Optional.empty();
        }
        int before = problems.count();
        checkHeader(records.get(0));
        return problems.count() > before ? Optional.empty()
                : Optional.of(new Table(schema, file, rows(header, records.subList(1, records.size()))));
    }

    private String header() {
        return String.join(",", schema.required());
    }

    private void checkHeader(Csv.CsvRecord record) {
        Set<String> seen = new HashSet<>();
        Set<String> allowed = schema.allowed();
        Set<String> missing = new java.util.LinkedHashSet<>(schema.required());
        record.values().forEach(missing::remove);
        for (String name : record.values()) {
            Problems.Finding finding = problems.at(new Place(file, record.line()), schema.name() + ", column", name);
            if (!allowed.contains(name)) {
                Optional<String> wanted = Nearest.to(name, missing);
                wanted.ifPresent(missing::remove);
                finding.must("be a column of this table", wanted.or(() -> Nearest.orAll(name, allowed)));
            } else if (!seen.add(name)) {
                finding.must("stand once");
            }
        }
        for (String name : missing) {
            problems.at(new Place(file, record.line()), schema.name()).must("have the column " + name);
        }
    }

    private Map<String, Row> rows(List<String> header, List<Csv.CsvRecord> records) {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (Csv.CsvRecord record : records) {
            row(header, record).ifPresent(row -> {
                Row first = rows.putIfAbsent(row.key(), row);
                if (first != null) {
                    twice(row, first.place());
                    twice(first, row.place());
                }
            });
        }
        if (records.isEmpty()) {
            problems.at(Place.wholeFile(file), schema.name()).must("have at least one row");
        }
        return rows;
    }

    private void twice(Row row, Place other) {
        problems.at(row.place(), schema.name() + "." + row.key())
                .must("be given once; line " + other.line() + " has it too", "another id in one of the two");
    }

    private Optional<Row> row(List<String> header, Csv.CsvRecord record) {
        Place place = new Place(file, record.line());
        if (record.values().size() != header.size()) {
            problems.at(place, schema.name() + ", the row", record.values().size() + " cells")
                    .must("have " + header.size() + " cells, one for each column",
                            "quotes around a cell that holds a comma");
            return Optional.empty();
        }
        String key = key(header, record.values());
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            String path = schema.path(key, header.get(i));
            cells.put(header.get(i), new Cell(place, path, record.values().get(i), false));
        }
        Row row = new Row(key, place, cells);
        checkProvenance(row);
        return Optional.of(row);
    }

    private String key(List<String> header, List<String> values) {
        List<String> parts = new ArrayList<>();
        schema.keys().forEach(column -> parts.add(values.get(header.indexOf(column.name()))));
        return String.join(schema.separator(), parts);
    }

    private void checkProvenance(Row row) {
        row.cells().forEach((column, cell) -> {
            if (TableSchema.FREE.contains(column)) {
                new CellReader(problems).words(cell);
            }
        });
        if (!schema.provenance()) {
            return;
        }
        if (row.cell(TableSchema.SOURCE).isBlank()) {
            problems.at(row.cell(TableSchema.SOURCE)).must("name where the figures of the row come from", "judgement");
        }
        Cell confidence = row.cell(TableSchema.CONFIDENCE);
        if (!TableSchema.CONFIDENCES.contains(confidence.text())) {
            problems.at(confidence).must("be one of " + String.join(", ", TableSchema.CONFIDENCES),
                    Nearest.to(confidence.text(), TableSchema.CONFIDENCES).or(() -> Optional.of("estimate")));
        }
    }
}
