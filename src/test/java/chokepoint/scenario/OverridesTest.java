package chokepoint.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.quantity.Month;
import chokepoint.rule.ExportRule;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The command line lies over the file and is checked like it. */
class OverridesTest {

    private static final FilesInMemory FILES = FilesInMemory.shipped();

    private static LoadResult set(String path, String value) {
        return FILES.load("us-alone.yaml",
                new Overrides(Map.of(path, value), OptionalLong.empty(), OptionalInt.empty()));
    }

    private static Scenario sound(String path, String value) {
        LoadResult result = set(path, value);
        assertThat(result.problems()).isEmpty();
        return result.scenario().orElseThrow();
    }

    private static String report(String path, String value) {
        return set(path, value).problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }

    @Test
    void setsSeedAndMonths() {
        Overrides overrides = new Overrides(Map.of(), OptionalLong.of(42), OptionalInt.of(24));

        Scenario scenario = FILES.load("us-alone.yaml", overrides).scenario().orElseThrow();

        assertThat(scenario.seed()).isEqualTo(42);
        assertThat(scenario.months()).isEqualTo(24);
        assertThat(scenario.resolvedYaml()).contains("\nmonths: 24\n").contains("\nseed: 42\n");
    }

    @Test
    void setsKeysMechanismsAndListsOfTheScenario() {
        assertThat(sound("start", "2022-06").start()).isEqualTo(Month.of(2022, 6));
        assertThat(sound("mechanisms.slots", "off").mechanisms().slots()).isFalse();
        assertThat(sound("mechanisms.slot_pool", "maker-category").mechanisms().slotPool())
                .isEqualTo(Mechanisms.SlotPool.MAKER_CATEGORY);
        assertThat(sound("rules", "[standing, us-2023]").underStudy()).hasSize(3);
        assertThat(sound("rules", "standing").underStudy()).isEmpty();
    }

    @Test
    void setsCellsOfTablesAndSaysSo() {
        Scenario scenario = sound("parameters.theta", "5");

        assertThat(scenario.parameters().theta()).isEqualTo(5);
        assertThat(scenario.resolvedYaml()).contains("  parameters.theta: \"5\"");
        Assumption theta = assumption(scenario, "parameters.theta");
        assertThat(theta.changedByScenario()).isTrue();
        assertThat(theta.value()).isEqualTo("5");
        assertThat(theta.source()).startsWith("set by the scenario; the table has 4: ");
        assertThat(assumption(scenario, "parameters.eta").changedByScenario()).isFalse();
    }

    private static Assumption assumption(Scenario scenario, String path) {
        return scenario.assumptions().stream().filter(row -> row.path().equals(path)).findFirst().orElseThrow();
    }

    @Test
    void setsCellsWithKeysOfSeveralParts() {
        assertThat(sound("product_lines.asml.litho-dry.performance", "0.95").world().productLines())
                .filteredOn(line -> line.id().equals("asml.litho-dry")).extracting(ProductLine::performance)
                .containsExactly(0.95);
        assertThat(sound("fab_lines.smic/logic-advanced.capacity_2022_kwpm", "20").resolvedYaml())
                .isEqualTo(sound("fab_lines.smic.logic-advanced.capacity_2022_kwpm", "20").resolvedYaml());
        assertThat(sound("rules.us-2022-10-07.approval", "0.1").rules()).filteredOn(
                rule -> rule.id().equals("us-2022-10-07")).extracting(ExportRule::approval).containsExactly(0.1);
    }

    @Test
    void warnsOfValuesOutsideTheirPlausibleRange() {
        assertThat(set("parameters.theta", "9").warnings()).containsExactly("--set: changes.parameters.theta "
                + "(9 per unit of performance) lies outside its plausible range 2 to 8.");
    }

    @Test
    void reportsWhatTheFileCouldNotSayEither() {
        assertThat(report("months", "5 years")).isEqualTo("--set: months (5 years) must be a whole number. Maybe 5.");
        assertThat(report("monhts", "5")).isEqualTo("--set: monhts must be a known key. Maybe months.");
        assertThat(report("parameters.theta", "-4")).contains("must lie between 0 and 100. Maybe 4.");
        assertThat(report("parameters.thete", "4")).contains("Maybe parameters.theta.");
        assertThat(report("makers.asml.service_shares", "0.2")).contains("Maybe makers.asml.service_share.");
        assertThat(report("maker.asml.service_share", "0.2")).contains("Maybe makers.asml.service_share.");
        assertThat(report("makers.asml.id", "x")).contains("must name a column of makers that may be changed");
        assertThat(report("makers.asmi.service_share", "0.2")).contains("Maybe makers.asml.service_share.");
        assertThat(report("mechanisms.slot", "off")).contains("must be a known mechanism. Maybe slots.");
        assertThat(report("mechanisms.slots", "offf")).contains("must be one of on, off. Maybe off.");
        assertThat(report("extends", "history.yaml")).contains("must stand in the file");
        assertThat(report("rules", "[standing")).contains("--set: rules ([standing) must be YAML");
        assertThat(report("packages.standing.rules", "x")).contains("must name table.row.column");
        assertThat(report("target", "KX")).contains("must be the location of a fab of the world");
    }

    @Test
    void guessesAShareOnlyWhereAPercentageMayBeMeant() {
        assertThat(report("parameters.plan_shock_persistence", "1")).endsWith("must lie between 0 and 0.99. Maybe 0.99.");
        assertThat(report("parameters.plan_shock_persistence", "80")).endsWith("Maybe 0.8.");
    }

    @Test
    void blamesTheOptionThatDoesNotFitTheFile() {
        Overrides tooShort = new Overrides(Map.of(), OptionalLong.empty(), OptionalInt.of(3));

        assertThat(FILES.load("us-alone.yaml", tooShort).problems()).extracting(Problem::toString).containsExactly(
                "--months: months (3 months) must reach report_from, 2022-10: at least 10. Maybe 10.");
        assertThat(report("start", "2023-01")).isEqualTo(
                "--set: start (2023-01) must not be after report_from, 2022-10. Maybe 2022-10.");
    }

    @Test
    void reportsSumsThatAChangeBreaksAtTheChange() {
        assertThat(report("product_lines.asml.litho-dry.share_of_class_2022", "0.75")).contains("--set: "
                + "changes.product_lines.asml.litho-dry.share_of_class_2022 (0.75) must add up to 1 over the rows of "
                + "tool_class litho-dry, not 1.05. Maybe 0.7.");
    }

    @Test
    void reportsMonthsOutsideTheRun() {
        assertThat(report("report_from", "2028-01")).contains(
                "report_from (2028-01) must lie between start, 2022-01, and the last month, 2027-12. Maybe 2027-12.");
        assertThat(report("start", "2021-06")).contains("must not be before 2022-01");
        assertThat(report("start", "2040-01")).contains("must not be after the last year of plans, 2030");
        assertThat(report("parameters.burn_in_months", "24")).contains("must be at most 12");
    }
}
