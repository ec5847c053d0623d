package chokepoint.scenario;

import chokepoint.rule.ExportRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Puts a scenario's keys and the tables together into a {@link Scenario}. */
final class Resolver {

    private final InputReader inputs;
    private final Problems problems;

    Resolver(InputReader inputs, Problems problems) {
        this.inputs = inputs;
        this.problems = problems;
    }

    /** Absent if anything is wrong; everything that is has then been reported. */
    Optional<Scenario> resolve(YamlValue.Named whole) {
        Draft draft = Draft.read(whole, problems);
        Optional<Tables> library = draft.world().map(new TablesReader(inputs, problems)::read);
        if (library.isPresent() && library.get().complete()) {
            return resolve(draft, library.get());
        }
        library.ifPresent(this::checkCells);
        return Optional.empty();
    }

    /** What can still be said of the other tables when one is missing. */
    private void checkCells(Tables tables) {
        RecordBinder binder = new RecordBinder(problems);
        tables.all().stream().filter(table -> Schemas.WORLD.contains(table.schema()))
                .forEach(table -> binder.bind(table, table.schema().rowType()));
    }

    private Optional<Scenario> resolve(Draft draft, Tables library) {
        HypotheticalRules hypothetical = new HypotheticalRules(library.get(Schemas.RULES), problems);
        Tables shipped = library.with(hypothetical.add(draft.hypothetical()));
        Changes changes = new Changes(shipped, problems);
        Tables tables = changes.apply(draft.changes());
        Map<String, Set<String>> groups = CountryGroups.read(tables.get(Schemas.COUNTRY_GROUPS), problems);
        WorldTables world = new WorldReader(tables, problems).read(groups);
        Optional<Parameters> parameters = new ParameterReader(tables.get(Schemas.PARAMETERS), problems).read();
        List<ExportRule> all = rules(tables, groups, hypothetical.ids());
        new WorldChecks(tables, problems).check();
        new ScenarioChecks(draft, tables, problems).check();
        Packages.check(tables.get(Schemas.PACKAGES), library.get(Schemas.RULES), problems);
        RuleSelection selection =
                new RuleSelection(all, Packages.read(tables.get(Schemas.PACKAGES), new Problems()), problems);
        List<ExportRule> rules = selection.rules(draft.rules(), hypothetical.ids());
        Set<String> underStudy = selection.underStudy(draft.underStudy(), rules);
        if (!problems.none()) {
            return Optional.empty();
        }
        Set<String> ruleIds = new TreeSet<>();
        rules.forEach(rule -> ruleIds.add(rule.id()));
        Scenario bare = new Scenario(draft.id().orElseThrow(), draft.title(), draft.question(), draft.expectation(),
                draft.twin().isEmpty() ? "the same world without the rules under study" : draft.twin(),
                draft.start().orElseThrow(), draft.reportFrom().orElseThrow(), (int) draft.months().orElseThrow(),
                target(draft), rules, underStudy, draft.seed().orElseThrow(), draft.mechanisms(),
                parameters.orElseThrow(), world, new Assumptions(tables, shipped, ruleIds).list(), inputs.inputs(), "");
        return Optional.of(bare.withResolvedYaml(
                ResolvedYaml.of(bare, draft, changes.applied(), hypothetical.written().values())));
    }

    private static Set<String> target(Draft draft) {
        Set<String> target = new TreeSet<>();
        draft.target().forEach(cell -> target.add(cell.text()));
        return target;
    }

    private List<ExportRule> rules(Tables tables, Map<String, Set<String>> groups, Set<String> hypothetical) {
        RuleReader reader = new RuleReader(problems, RuleContext.of(tables, groups));
        List<ExportRule> rules = new ArrayList<>();
        tables.get(Schemas.RULES).rows()
                .forEach(row -> reader.read(row, hypothetical.contains(row.key())).ifPresent(rules::add));
        return rules;
    }
}
