package chokepoint.scenario;

import chokepoint.quantity.Nearest;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads {@code packages.csv}; every rule of the library is in one, so that no scenario leaves one out unawares. */
final class Packages {

    private Packages() {
    }

    /** Ids of rules by package. */
    static Map<String, Set<String>> read(Table table, Problems problems) {
        Map<String, Set<String>> packages = new TreeMap<>();
        for (Row row : table.rows()) {
            packages.put(row.key(), new CellList(problems).members(row.cell("rules")));
        }
        return packages;
    }

    /** @param rules of the library, without those that a scenario made up */
    static void check(Table table, Table rules, Problems problems) {
        Set<String> packed = new TreeSet<>();
        for (Row row : table.rows()) {
            Cell name = row.cell("package_name");
            if (!CellReader.isId(name.text()) || rules.row(name.text()).isPresent()) {
                problems.at(name).must("be an id that no rule has", CellReader.slug(name.text() + "-package"));
            }
            packed.addAll(new CellList(new Problems()).members(row.cell("rules")));
            new CellList(problems).known(row.cell("rules"), rules.keys(), "rule");
        }
        Set<String> unknown = new TreeSet<>(packed);
        unknown.removeAll(rules.keys());
        for (Row row : rules.rows()) {
            if (!packed.contains(row.key())) {
                problems.at(row.cell("id")).must("be in a package of packages.csv", Nearest.to(row.key(), unknown));
            }
        }
    }
}
