package chokepoint.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds and reads the tables of a world and the rules, beside the scenario or in the library. */
final class TablesReader {

    private static final String RULES_FOLDER = "rules";

    private final InputReader inputs;
    private final Problems problems;

    TablesReader(InputReader inputs, Problems problems) {
        this.inputs = inputs;
        this.problems = problems;
    }

    /** Absent if a table is missing or its header is unusable. */
    Optional<Tables> read(Cell world) {
        List<Table> tables = new ArrayList<>();
        Optional<FileStore> worldStore = inputs.storeOf(world.text(), "makers.csv");
        if (worldStore.isEmpty()) {
            problems.at(world).must("name a folder of tables beside the scenario or in the library", "worlds/2022");
        } else {
            tables.addAll(read(worldStore.get(), world.text(), Schemas.WORLD));
        }
        inputs.storeOf(RULES_FOLDER, "rules.csv")
                .ifPresent(store -> tables.addAll(read(store, RULES_FOLDER, Schemas.RULE_TABLES)));
        return tables.size() < Schemas.all().size() ? Optional.empty() : Optional.of(new Tables(tables));
    }

    private List<Table> read(FileStore store, String folder, List<TableSchema> schemas) {
        List<Table> tables = new ArrayList<>();
        for (TableSchema schema : schemas) {
            String name = folder + "/" + schema.name() + ".csv";
            inputs.require(store, name)
                    .flatMap(text -> new TableReader(schema, name, problems).read(text)).ifPresent(tables::add);
        }
        return tables;
    }
}
