package chokepoint.scenario;

import chokepoint.quantity.Nearest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads the recorded figures: those of the library, or the tables of a folder of the user's. Faults of the tables never
 * throw: all of them come back in the result, by file and line.
 */
public final class ObservedReader {

    /** Where they lie in the library. */
    private static final String FOLDER = "observed";

    /** What reading gives: the tables, or every problem found. */
    public record Reading(Optional<ObservedTables> tables, List<Problem> problems) {
    }

    private final FileStore store;
    private final String folder;
    private final Problems problems = new Problems();

    private ObservedReader(FileStore store, String folder) {
        this.store = store;
        this.folder = folder;
    }

    /** The figures that ship with the program. */
    public static Reading shipped(ScenarioLibrary library, WorldTables world) {
        return new ObservedReader(library.files(), FOLDER).read(world);
    }

    /** The tables of a folder, which must hold all of them. */
    public static Reading folder(Path folder, WorldTables world) {
        Path whole = folder.toAbsolutePath().normalize();
        if (!Files.isDirectory(whole) || whole.getParent() == null) {
            Problems problems = new Problems();
            problems.at(new Place(folder.toString(), 0), "the folder").must("be a folder of observed tables");
            return new Reading(Optional.empty(), problems.all());
        }
        return new ObservedReader(new FolderStore(whole.getParent()), whole.getFileName().toString()).read(world);
    }

    private Reading read(WorldTables world) {
        InputReader inputs = new InputReader(store, store, problems);
        List<Table> read = new ArrayList<>();
        for (TableSchema schema : Schemas.OBSERVED) {
            table(inputs, schema).ifPresent(read::add);
        }
        if (read.size() < Schemas.OBSERVED.size()) {
            return new Reading(Optional.empty(), problems.all());
        }
        Tables tables = new Tables(read);
        new ObservedChecks(tables, world, problems).check();
        ObservedTables observed = bind(tables, inputs);
        return new Reading(problems.none() ? Optional.of(observed) : Optional.empty(), problems.all());
    }

    private Optional<Table> table(InputReader inputs, TableSchema schema) {
        String name = folder + "/" + schema.name() + ".csv";
        return inputs.require(store, name, near(schema))
                .flatMap(text -> new TableReader(schema, name, problems).read(text)).map(ObservedReader::withoutMarks);
    }

    private Optional<String> near(TableSchema schema) {
        Set<String> others = new TreeSet<>(store.names(folder));
        Schemas.OBSERVED.forEach(known -> others.remove(known.name() + ".csv"));
        return Nearest.to(schema.name() + ".csv", others).map(other -> "a new name for " + other);
    }

    /** Statisticians write NA where nothing is known. */
    private static Table withoutMarks(Table table) {
        Table cleaned = table;
        for (Row row : table.rows()) {
            for (ColumnSpec column : table.schema().columns()) {
                Cell cell = row.cell(column.name());
                if (column.isNumeric() && column.mayBeEmpty() && cell.text().equals("NA")) {
                    cleaned = cleaned.with(row.with(column.name(), new Cell(cell.place(), cell.path(), "", false)));
                }
            }
        }
        return cleaned;
    }

    private ObservedTables bind(Tables tables, InputReader inputs) {
        return new ObservedTables(rows(tables, MakerPeriod.class), rows(tables, RegionBillings.class),
                rows(tables, DomesticShare.class), rows(tables, ScannerDeliveries.class),
                rows(tables, ExchangeRates.class), rows(tables, FrontEndFactor.class),
                rows(tables, ModelCoverage.class), inputs.inputs());
    }

    private <R extends Record> List<R> rows(Tables tables, Class<R> rowType) {
        return new RecordBinder(problems).bind(tables.of(rowType), rowType);
    }
}
