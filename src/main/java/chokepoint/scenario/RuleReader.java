package chokepoint.scenario;

import chokepoint.quantity.Nearest;
import chokepoint.rule.Exemption;
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

    static final String NEVER = "never";

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
        Optional<Dates> dates = dates(row);
        Scope scope = scope(row);
        List<Reach> reach = parts.reach(row.cell("reach"), row.text("issuer"));
        List<Exemption> exempt = parts.exemptions(row.cell("exempt"));
        Optional<Savings> savings = parts.savings(row.cell("savings"));
        if (bound.isEmpty() || dates.isEmpty() || savings.isEmpty()) {
            return Optional.empty();
        }
        RuleRow rule = bound.get();
        boolean modelled = scope.modelled() && !reach.stream().allMatch(Reach.None.class::isInstance);
        if (modelled) {
            checkModelled(row, rule);
        }
        if (!hypothetical) {
            checkStanding(row, dates.get().effective());
        }
        return Optional.of(new ExportRule(rule.id(), rule.issuer(), rule.title(), rule.legalSource(),
                dates.get().announced(), dates.get().effective(), dates.get().expires(), reach, exempt,
                scope.classes(), scope.targets(), scope.endUsers(), rule.ownershipThreshold(), scope.nodes(),
                Policy.labelled(rule.policy()).orElseThrow(), rule.approval().orElse(0),
                rule.processingMonths().orElse(0), rule.serviceCovered(), savings.get(), rule.standing(), hypothetical,
                modelled, rule.note(), row.text(TableSchema.SOURCE)));
    }

    private record Dates(LocalDate announced, LocalDate effective, Optional<LocalDate> expires) {
    }

    /** Absent if a date is unreadable; their order is checked. */
    private Optional<Dates> dates(Row row) {
        Optional<LocalDate> announced = parts.date(row.cell("announced"));
        Optional<LocalDate> effective = parts.date(row.cell("effective"));
        boolean ends = !row.text("expires").equals(NEVER);
        Optional<LocalDate> expires = ends ? parts.date(row.cell("expires")) : Optional.empty();
        if (announced.isEmpty() || effective.isEmpty() || ends && expires.isEmpty()) {
            return Optional.empty();
        }
        checkOrder(row, announced.get(), effective.get());
        if (ends && expires.get().isBefore(effective.get())) {
            problems.at(row.cell("expires")).must("not be before effective, " + effective.get(), NEVER);
        }
        return Optional.of(new Dates(announced.get(), effective.get(), expires));
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

    private void checkOrder(Row row, LocalDate announced, LocalDate effective) {
        if (effective.isBefore(announced)) {
            Cell later = row.cell("announced").changed() ? row.cell("announced") : row.cell("effective");
            problems.at(later).must("keep announced, " + announced + ", at or before effective, " + effective,
                    (later == row.cell("announced") ? effective : announced).toString());
        }
    }

    private void checkStanding(Row row, LocalDate effective) {
        boolean early = effective.isBefore(OPENING);
        if (!row.cell("effective").changed() && early != row.text("standing").equals("true")) {
            problems.at(row.cell("standing")).must("be true exactly for rules in force before " + OPENING,
                    String.valueOf(early));
        }
    }

    private void checkModelled(Row row, RuleRow rule) {
        for (String column : List.of("approval", "processing_months")) {
            if (row.cell(column).isBlank()) {
                problems.at(row.cell(column)).must("be given, as the rule is modelled");
            }
        }
        if (Policy.labelled(rule.policy()).orElseThrow().controls() && !context.governments().contains(rule.issuer())) {
            problems.at(row.cell("issuer")).must("have a row in governments, as the rule needs a licensing office",
                    Nearest.to(rule.issuer(), context.governments()));
        }
        checkPolicy(row, Policy.labelled(rule.policy()).orElseThrow(), rule.approval().orElse(0));
    }

    /** The name of a policy says which approvals fit it; a change of the approval by the scenario stands. */
    private void checkPolicy(Row row, Policy policy, double approval) {
        boolean fits = switch (policy) {
            case PROHIBIT -> approval == 0;
            case PRESUMPTION_OF_DENIAL -> approval <= 0.5;
            case PRESUMPTION_OF_APPROVAL -> approval >= 0.5;
            case AUTHORISE -> approval == 1;
            case CASE_BY_CASE, INFORM -> true;
        };
        if (!fits && !row.cell("approval").changed()) {
            problems.at(row.cell("policy")).must("fit the approval, " + row.text("approval"),
                    Policy.CASE_BY_CASE.label());
        }
    }
}
