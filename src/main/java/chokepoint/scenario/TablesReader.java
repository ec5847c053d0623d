package chokepoint.scenario;

import chokepoint.quantity.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds and reads the tables of a world and the rules, beside the scenario or in the library. */
final class TablesReader {

    private static final String RULES_FOLDER = "rules";

    private final InputReader inputs;
    private final Problems problems;

    TablesReader(InputReader inputs, Problems problems) {
        this.inputs = inputs;
        this.problems = problems;
    }

    /** Those that are there and have a usable header; the others are reported. */
    Tables read(Cell world) {
        List<Table> tables = new ArrayList<>();
        String folder = world.text().replaceAll("/+$", "").replaceAll("^(\\./)+", "");
        inputs.storeOf(folder, "makers.csv", problems.at(world))
                .ifPresent(store -> tables.addAll(read(store, folder, Schemas.WORLD)));
        inputs.storeOf(RULES_FOLDER, "rules.csv", problems.at(new Place(RULES_FOLDER, 0), "the folder"))
                .ifPresent(store -> tables.addAll(read(store, RULES_FOLDER, Schemas.RULE_TABLES)));
        return new Tables(tables);
    }

    private List<Table> read(FileStore store, String folder, List<TableSchema> schemas) {
        List<Table> tables = new ArrayList<>();
        Set<String> strays = strays(store, folder, schemas);
        for (TableSchema schema : schemas) {
            String name = folder + "/" + schema.name() + ".csv";
            Optional<String> maybe = Nearest.to(schema.name() + ".csv", strays).map(stray -> "a new name for " + stray);
            inputs.require(store, name, maybe)
                    .flatMap(text -> new TableReader(schema, name, problems).read(text)).ifPresent(tables::add);
        }
        return tables;
    }

    /** Tables in the folder that nothing reads: they are reported, so that a misspelt one is not passed over. */
    private Set<String> strays(FileStore store, String folder, List<TableSchema> schemas) {
        Set<String> strays = new TreeSet<>(store.names(folder));
        strays.removeIf(name -> !name.endsWith(".csv"));
        List<String> known = schemas.stream().map(schema -> schema.name() + ".csv").toList();
        known.forEach(strays::remove);
        strays.forEach(name -> problems.at(new Place(folder + "/" + name, 0), "the file")
                .must("be one of the tables of this folder", Nearest.to(name, known)));
        return strays;
    }
}
