package chokepoint.scenario;

import chokepoint.rule.ExportRule;
import chokepoint.rule.Policy;
import chokepoint.rule.Reach;
import chokepoint.rule.Savings;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads a row of {@code rules.csv} into an {@link ExportRule} (model.md M5). */
final class RuleReader {

    /** Rules in force before the world's opening are standing. */
    private static final LocalDate OPENING =
            LocalDate.of(ScenarioChecks.OPENING.year(), ScenarioChecks.OPENING.monthOfYear(), 1);

    /** What a scenario writes to take an expiry away; in the table the cell is empty. */
    private static final String NEVER = "never";

    private final Problems problems;
    private final RuleContext context;
    private final RuleParts parts;
    private final CellList lists;

    RuleReader(Problems problems, RuleContext context) {
        this.problems = problems;
        this.context = context;
        this.parts = new RuleParts(problems, context);
        this.lists = new CellList(problems);
    }

    /** @param hypothetical whether the scenario made the rule up */
    Optional<ExportRule> read(Row row, boolean hypothetical) {
        Optional<RuleRow> bound = new RecordBinder(problems).bind(Schemas.RULES, row).map(RuleRow.class::cast);
        Optional<LocalDate> announced = parts.date(row.cell("announced"));
        Optional<LocalDate> effective = parts.date(row.cell("effective"));
        Optional<LocalDate> expires = row.find("expires").filter(cell -> !cell.text().equals(NEVER)).flatMap(parts::date);
        Scope scope = scope(row);
        Optional<Savings> savings = parts.savings(row.cell("savings"));
        List<Reach> reach = parts.reach(row.cell("reach"), row.text("issuer"));
        if (announced.isPresent() && effective.isPresent()) {
            checkDates(row, announced.get(), effective.get());
            checkStanding(row, effective.get(), hypothetical);
        }
        if (effective.isPresent() && expires.isPresent() && expires.get().isBefore(effective.get())) {
            problems.at(row.cell("expires")).must("not be before effective, " + effective.get());
        }
        boolean modelled = scope.modelled() && !reach.stream().allMatch(Reach.None.class::isInstance);
        if (bound.isEmpty() || announced.isEmpty() || effective.isEmpty() || savings.isEmpty()) {
            return Optional.empty();
        }
        RuleRow rule = bound.get();
        checkModelled(row, rule, modelled);
        return Optional.of(new ExportRule(rule.id(), rule.issuer(), rule.title(), rule.legalSource(), announced.get(),
                effective.get(), expires, reach, parts.exemptions(row.cell("exempt")), scope.classes(),
                scope.targets(), scope.endUsers(), rule.ownershipThreshold().orElse(1), scope.nodes(),
                Policy.labelled(rule.policy()).orElseThrow(), rule.approval().orElse(0),
                rule.processingMonths().orElse(0), rule.serviceCovered(), savings.get(), rule.standing(), hypothetical,
                modelled, rule.note(), row.text(TableSchema.SOURCE)));
    }

    /** @param modelled whether it touches any tool and any buyer of the world */
    private record Scope(Set<String> classes, Set<String> targets, Set<String> endUsers, Set<String> nodes,
            boolean modelled) {
    }

    private Scope scope(Row row) {
        Set<String> classes = lists.known(row.cell("classes"), context.goods(), "tool class");
        Set<String> endUsers = lists.known(row.cell("end_users"), context.endUsers(), "end user");
        Set<String> nodes = lists.known(row.cell("end_use_nodes"), context.nodes(), "node");
        Set<String> targets = new TreeSet<>();
        lists.known(row.cell("target_countries"), context.places(), "country or country group")
                .forEach(place -> targets.addAll(context.countriesOf(place)));
        boolean tools = classes.isEmpty() || classes.stream().anyMatch(context.classes()::contains);
        boolean buyers = endUsers.isEmpty() || endUsers.stream().anyMatch(context.buyers()::contains);
        return new Scope(classes, targets, endUsers, nodes, tools && buyers);
    }

    private void checkDates(Row row, LocalDate announced, LocalDate effective) {
        if (effective.isBefore(announced)) {
            Cell later = row.cell("announced").changed() ? row.cell("announced") : row.cell("effective");
            problems.at(later).must("keep announced, " + announced + ", at or before effective, " + effective);
        }
    }

    private void checkStanding(Row row, LocalDate effective, boolean hypothetical) {
        boolean early = effective.isBefore(OPENING);
        if (!hypothetical && !row.cell("effective").changed() && early != row.text("standing").equals("true")) {
            problems.at(row.cell("standing")).must("be true exactly for rules in force before " + OPENING,
                    String.valueOf(early));
        }
    }

    private void checkModelled(Row row, RuleRow rule, boolean modelled) {
        if (!modelled) {
            return;
        }
        for (String column : List.of("approval", "processing_months")) {
            if (row.cell(column).isBlank()) {
                problems.at(row.cell(column)).must("be given, as the rule is modelled");
            }
        }
        if (Policy.labelled(rule.policy()).orElseThrow().controls() && !context.governments().contains(rule.issuer())) {
            problems.at(row.cell("issuer")).must("have a row in governments, as the rule needs a licensing office",
                    Nearest.to(rule.issuer(), context.governments()));
        }
        if (rule.policy().equals("prohibit") && rule.approval().orElse(0) > 0) {
            problems.at(row.cell("approval")).must("be 0, as the policy is prohibit", "0");
        }
    }
}
