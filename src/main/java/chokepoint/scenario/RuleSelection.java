package chokepoint.scenario;

import chokepoint.quantity.Nearest;
import chokepoint.rule.ExportRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which rules a scenario's ids and packages name. */
final class RuleSelection {

    private final Map<String, ExportRule> byId = new TreeMap<>();
    private final Map<String, Set<String>> packages;
    private final Problems problems;

    RuleSelection(List<ExportRule> library, Map<String, Set<String>> packages, Problems problems) {
        this.packages = packages;
        this.problems = problems;
        library.forEach(rule -> byId.put(rule.id(), rule));
    }

    /** Ids of the rules that the cells name, one by one or as packages, in order. */
    Set<String> named(List<Cell> cells, Set<String> candidates, String rule) {
        Set<String> ids = new TreeSet<>();
        for (Cell cell : cells) {
            Set<String> members = packages.getOrDefault(cell.text(), Set.of(cell.text()));
            if (candidates.containsAll(members)) {
                ids.addAll(members);
            } else {
                Set<String> known = new TreeSet<>(candidates);
                packages.forEach((name, rules) -> {
                    if (candidates.containsAll(rules)) {
                        known.add(name);
                    }
                });
                problems.at(cell).must(rule, Nearest.to(cell.text(), known));
            }
        }
        return ids;
    }

    /** The rules of the scenario by id: those it names and those it made up. */
    List<ExportRule> rules(List<Cell> cells, Set<String> hypothetical) {
        Set<String> ids = named(cells, known(), "be a rule or a package of rules");
        ids.addAll(hypothetical);
        return ids.stream().map(byId::get).filter(java.util.Objects::nonNull).toList();
    }

    private Set<String> known() {
        Set<String> known = new TreeSet<>(byId.keySet());
        packages.values().forEach(known::addAll);
        return known;
    }

    /** The rules under study: those named, or all that are not standing. */
    Set<String> underStudy(Optional<List<Cell>> cells, List<ExportRule> rules) {
        Set<String> ids = new TreeSet<>();
        rules.forEach(rule -> ids.add(rule.id()));
        if (cells.isPresent()) {
            return named(cells.get(), ids, "be among the scenario's rules");
        }
        rules.stream().filter(ExportRule::standing).forEach(rule -> ids.remove(rule.id()));
        return ids;
    }
}
