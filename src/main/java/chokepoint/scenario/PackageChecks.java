package chokepoint.scenario;

import java.util.Set;
import java.util.TreeSet;

/** Checks that every rule of the library is in a package, so that no scenario leaves one out unawares. */
final class PackageChecks {

    private final Tables tables;
    private final Problems problems;

    PackageChecks(Tables tables, Problems problems) {
        this.tables = tables;
        this.problems = problems;
    }

    /** @param hypothetical ids of rules that are in no package */
    void check(Set<String> hypothetical) {
        Table packages = tables.get(Schemas.PACKAGES);
        Table rules = tables.get(Schemas.RULES);
        Set<String> packed = new TreeSet<>();
        for (Row row : packages.rows()) {
            packed.add(row.text("rule"));
            Cell name = row.cell("package_name");
            if (rules.row(name.text()).isPresent()) {
                problems.at(name).must("not be the id of a rule as well");
            }
        }
        for (Row row : rules.rows()) {
            if (!packed.contains(row.key()) && !hypothetical.contains(row.key())) {
                Set<String> astray = new TreeSet<>(packed);
                astray.removeAll(rules.keys());
                problems.at(row.cell("id")).must("be in a package of packages.csv", Nearest.to(row.key(), astray));
            }
        }
    }
}
