package chokepoint.scenario;

import chokepoint.scenario.ParameterSets.SetRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Reads a file of {@link ParameterSets}, reporting what is wrong with its form. Paths are checked by the loader. */
final class ParameterSetsReader {

    static final String WEIGHT = "weight";
    static final String SCORE = "score";

    private final String file;
    private final Problems problems;

    ParameterSetsReader(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    Optional<ParameterSets> read(Path path) {
        InputReader inputs = new InputReader(new FolderStore(Path.of("")), new LibraryStore(), problems);
        return bytes(path).flatMap(bytes -> inputs.text(file, bytes))
                .flatMap(text -> sets(text, inputs));
    }

    private Optional<byte[]> bytes(Path path) {
        Problems.Finding finding = problems.at(new Place(file, 0), "the file");
        try {
            if (Files.exists(path)) {
                return Optional.of(FolderStore.bytes(path, InputReader.CSV_LIMIT));
            }
            finding.must("exist");
        } catch (FileStore.Unreadable fault) {
            finding.must(fault.rule(), fault.maybe());
        } catch (IOException fault) {
            finding.must("be readable");
        }
        return Optional.empty();
    }

    private Optional<ParameterSets> sets(String text, InputReader inputs) {
        List<Csv.CsvRecord> records = Csv.read(text, file, problems);
        if (records.size() < 2) {
            problems.at(Place.wholeFile(file), "the file")
                    .must("have a header row and at least one set of values below it",
                            "parameters.omega,parameters.mu");
            return Optional.empty();
        }
        checkHeader(records.get(0));
        List<SetRow> rows = new ArrayList<>();
        for (Csv.CsvRecord record : records.subList(1, records.size())) {
            row(records.get(0).values(), record).ifPresent(rows::add);
        }
        if (problems.none() && rows.stream().allMatch(row -> row.weight() == 0)) {
            problems.at(Place.wholeFile(file), WEIGHT).must("be positive in at least one row");
        }
        return problems.none() ? Optional.of(new ParameterSets(inputs.inputs().get(0), text, rows)) : Optional.empty();
    }

    private void checkHeader(Csv.CsvRecord header) {
        Set<String> seen = new LinkedHashSet<>();
        for (String name : header.values()) {
            Problems.Finding finding = problems.at(new Place(file, header.line()), "the column", name);
            if (!aboutTheSet(name) && !isPath(name)) {
                finding.must("be a path as --set takes it, weight, or begin with score", "parameters." + name);
            } else if (!seen.add(name)) {
                finding.must("stand once");
            }
        }
        if (seen.stream().noneMatch(ParameterSetsReader::isPath)) {
            problems.at(new Place(file, header.line()), "the header")
                    .must("name at least one path", "parameters.omega");
        }
    }

    private static boolean aboutTheSet(String name) {
        return name.equals(WEIGHT) || name.startsWith(SCORE);
    }

    /** A cell or a switch; keys of the scenario itself, such as its months, are the same for all sets. */
    private static boolean isPath(String name) {
        return !aboutTheSet(name) && name.indexOf('.') > 0;
    }

    private Optional<SetRow> row(List<String> header, Csv.CsvRecord record) {
        Place place = new Place(file, record.line());
        if (record.values().size() != header.size()) {
            problems.at(place, "the row", record.values().size() + " cells")
                    .must("have " + header.size() + " cells, one for each column");
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, String> scores = new LinkedHashMap<>();
        double weight = 1;
        for (int i = 0; i < header.size(); i++) {
            Cell cell = new Cell(place, header.get(i), record.values().get(i).strip(), false);
            if (header.get(i).equals(WEIGHT)) {
                weight = weight(cell);
            } else if (header.get(i).startsWith(SCORE)) {
                scores.put(header.get(i), cell.text());
            } else {
                values.put(header.get(i), required(cell));
            }
        }
        return Optional.of(new SetRow(record.line(), values, weight, scores));
    }

    private String required(Cell cell) {
        if (cell.isBlank()) {
            problems.at(cell).must("not be empty");
        }
        return cell.text();
    }

    private double weight(Cell cell) {
        OptionalDouble weight = NumberText.parse(cell.text());
        if (weight.isEmpty() || weight.getAsDouble() < 0) {
            problems.at(cell).must("be a number that is not negative");
        }
        return weight.orElse(0);
    }
}
