package chokepoint.cli;

import chokepoint.rule.ExportRule;
import chokepoint.scenario.Assumption;
import chokepoint.scenario.Buyer;
import chokepoint.scenario.FabLine;
import chokepoint.scenario.Maker;
import chokepoint.scenario.MechanismSwitch;
import chokepoint.scenario.Scenario;
import chokepoint.scenario.ScenarioLibrary;
import chokepoint.scenario.ToolClass;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Tables of the things in a scenario, each with its id first. */
final class Listings {

    private static final String PARAMETERS = "parameters.";

    private Listings() {
    }

    static TextTable makers(Scenario scenario) {
        TextTable table = new TextTable(3, "id", "name", "country", "revenue 2022, bn USD");
        for (Maker maker : scenario.world().makers()) {
            table.row(maker.id(), maker.name(), maker.country(), Numbers.plain(maker.revenue2022UsdBn(), 1));
        }
        return table;
    }

    static TextTable buyers(Scenario scenario) {
        TextTable table = new TextTable("id", "name", "owner", "fabs in", "nodes");
        for (Buyer buyer : scenario.world().buyers()) {
            table.row(buyer.id(), buyer.name(), buyer.country(), buyer.location(), nodes(scenario, buyer));
        }
        return table;
    }

    private static String nodes(Scenario scenario, Buyer buyer) {
        return scenario.world().fabLines().stream().filter(line -> line.buyer().equals(buyer.id()))
                .map(FabLine::node).collect(Collectors.joining(", "));
    }

    static TextTable classes(Scenario scenario) {
        TextTable table = new TextTable(4, "id", "name", "category", "tier", "price, m USD", "months to build");
        for (ToolClass one : scenario.world().toolClasses()) {
            table.row(one.id(), one.name(), one.category(), one.tier(), Numbers.plain(one.refPriceUsdM(), 1),
                    Integer.toString(one.buildMonths()));
        }
        return table;
    }

    static TextTable rules(Scenario scenario) {
        TextTable table = new TextTable("id", "issuer", "announced", "effective", "expires", "policy", "title");
        for (ExportRule rule : scenario.rules()) {
            table.row(rule.id(), rule.issuer(), rule.announced().toString(), rule.effective().toString(),
                    rule.expires().map(LocalDate::toString).orElse(""), rule.policy().label(), title(rule));
        }
        return table;
    }

    private static String title(ExportRule rule) {
        return rule.title() + (rule.hypothetical() ? " (hypothetical)" : "")
                + (rule.modelled() ? "" : " (recorded, not modelled)");
    }

    /** The packages of the library; with a scenario only those that share a rule with it. */
    static TextTable packages(Scenario scenario, ScenarioLibrary library) {
        Set<String> chosen = new TreeSet<>(scenario.rules().stream().map(ExportRule::id).toList());
        TextTable table = new TextTable("package", "rules");
        library.packages().forEach((name, rules) -> {
            if (rules.stream().anyMatch(chosen::contains)) {
                table.row(name, String.join(", ", rules));
            }
        });
        return table;
    }

    static TextTable parameters(Scenario scenario) {
        TextTable table = new TextTable("path", "value", "low", "high", "unit", "confidence");
        for (Assumption one : scenario.assumptions()) {
            if (one.path().startsWith(PARAMETERS)) {
                table.row(one.path(), one.value() + (one.changedByScenario() ? " (changed)" : ""), one.low(),
                        one.high(), one.unit(), one.confidence());
            }
        }
        return table;
    }

    static TextTable mechanisms(Scenario scenario) {
        TextTable table = new TextTable("switch", "state", "of", "meaning");
        for (MechanismSwitch one : MechanismSwitch.of(scenario.mechanisms())) {
            table.row(one.name(), one.state() + (one.state().equals(one.shipped()) ? "" : " (changed)"),
                    one.mechanism(), one.meaning());
        }
        return table;
    }

    static TextTable scenarios(ScenarioLibrary library) {
        TextTable table = new TextTable("id", "title");
        library.scenarios().forEach(one -> table.row(one.id(), one.title()));
        return table;
    }
}
