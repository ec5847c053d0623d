package chokepoint.experiment;

import chokepoint.rule.ExportRule;
import chokepoint.scenario.Assumption;
import chokepoint.scenario.Scenario;
import chokepoint.scenario.WorldTables;
import chokepoint.table.AssumptionRow;
import chokepoint.table.EntityRow;
import chokepoint.table.RuleRow;
import chokepoint.world.Blueprint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What a run was made of, as rows for its tables. */
final class Listings {

    private static final String DRAWN =
            "another value in each replicate, see " + ParameterDraws.FILE_NAME + "; the scenario has this one: ";

    private final Blueprint blueprint;
    private final Scenario scenario;

    Listings(Blueprint blueprint) {
        this.blueprint = blueprint;
        this.scenario = blueprint.scenario;
    }

    List<RuleRow> rules() {
        return scenario.rules().stream().map(this::row).toList();
    }

    private RuleRow row(ExportRule rule) {
        String classes = rule.classes().isEmpty() ? "*" : String.join(";", new TreeSet<>(rule.classes()));
        return new RuleRow(rule.id(), rule.issuer(), rule.title(), rule.legalSource(), rule.announced(),
                rule.effective(), rule.expires(), classes, rule.policy().label(),
                rule.modelled() ? rule.approval() : Double.NaN,
                scenario.underStudy().contains(rule.id()), rule.hypothetical(), rule.modelled());
    }

    /** The scenario's own values; those that differ between replicates say so. */
    List<AssumptionRow> assumptions(Optional<ParameterDraws> draws) {
        return scenario.assumptions().stream().map(one -> new AssumptionRow(one.path(), one.value(), one.low(),
                one.high(), one.unit(), (isDrawn(one, draws) ? DRAWN : "") + one.source(), one.confidence(),
                one.changedByScenario())).toList();
    }

    private static boolean isDrawn(Assumption one, Optional<ParameterDraws> draws) {
        return draws.filter(found -> found.paths().contains(one.path())).isPresent();
    }

    List<EntityRow> entities() {
        WorldTables world = scenario.world();
        List<EntityRow> rows = new ArrayList<>();
        world.makers().forEach(maker ->
                rows.add(new EntityRow(maker.id(), maker.name(), "maker", maker.country(), "", "")));
        world.buyers().forEach(buyer -> rows.add(new EntityRow(buyer.id(), buyer.name(), "buyer", buyer.location(),
                buyer.subregion().isEmpty() ? buyer.region() : buyer.subregion(), "")));
        world.toolClasses().forEach(one -> rows.add(new EntityRow(one.id(), one.name(), "tool_class", "", "",
                one.category())));
        world.nodes().forEach(node -> rows.add(new EntityRow(node.id(), node.name(), "node", "", "",
                node.advanced() ? "advanced" : "mature")));
        world.fabLines().forEach(fab -> rows.add(new EntityRow(fab.id(), fab.id(), "fab_line", "", "", fab.node())));
        world.hubs().forEach(hub -> rows.add(new EntityRow(hub.id(), hub.name(), "hub", hub.country(), "", "")));
        world.governments().forEach(one ->
                rows.add(new EntityRow(one.id(), one.name(), "government", one.id(), "", "")));
        return rows;
    }

    /** Opening shares that no constants of choice can reproduce. */
    List<String> warnings() {
        return blueprint.constants.warnings;
    }
}
