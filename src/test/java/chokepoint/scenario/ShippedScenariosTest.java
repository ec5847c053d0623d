package chokepoint.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.quantity.Month;
import chokepoint.rule.ExportRule;
import chokepoint.rule.Policy;
import chokepoint.rule.Reach;
import chokepoint.rule.Savings;
import chokepoint.support.ShippedFiles;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedScenariosTest {

    private static final FilesInMemory FILES = FilesInMemory.shipped();

    static List<String> names() {
        return ShippedFiles.scenarios();
    }

    private static Scenario load(String id) {
        return FILES.load(id + ".yaml").scenario().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("names")
    void loadsWithoutProblemsOrWarnings(String name) {
        LoadResult result = new ScenarioLoader().load(Path.of("scenarios", name), Overrides.none());

        assertThat(result.problems()).isEmpty();
        assertThat(result.warnings()).isEmpty();
        Scenario scenario = result.scenario().orElseThrow();
        assertThat(scenario.id() + ".yaml").isEqualTo(name);
        assertThat(List.of(scenario.question(), scenario.expectation(), scenario.twin()))
                .noneMatch(String::isBlank);
        assertThat(scenario.resolvedYaml()).doesNotContain("sources: []");
    }

    @ParameterizedTest
    @MethodSource("names")
    void resolvesToTextThatResolvesToTheSameScenario(String name) {
        Scenario scenario = FILES.load(name).scenario().orElseThrow();

        Scenario again = FILES.loadText(scenario.resolvedYaml()).scenario().orElseThrow();

        assertThat(FilesInMemory.withoutInputs(again)).isEqualTo(FilesInMemory.withoutInputs(scenario));
    }

    @Test
    void readsTheWholeWorld() {
        WorldTables world = load("history").world();

        assertThat(world.toolClasses()).hasSize(16);
        assertThat(world.makers()).hasSize(22);
        assertThat(world.buyers()).hasSize(25);
        assertThat(world.fabLines()).hasSize(64);
        assertThat(world.productLines()).hasSameSizeAs(world.openingBacklog()).hasSize(99);
        assertThat(world.governments()).hasSize(12);
        assertThat(world.countryGroups()).containsOnlyKeys("EU", "IEC");
        assertThat(world.overdueOrders()).allMatch(order -> order.overdueUsdBn() > 0);
        assertThat(world.makers()).isSortedAccordingTo(Comparator.comparing(Maker::id));
    }

    @Test
    void readsParametersWithTheirOwnTypes() {
        Parameters parameters = load("history").parameters();

        assertThat(parameters.theta()).isEqualTo(4);
        assertThat(parameters.vWait()).isEqualTo(-6);
        assertThat(parameters.lotUnitsMax()).isEqualTo(6);
        assertThat(parameters.beliefPriorWeight()).isEqualTo(10);
    }

    @Test
    void readsEveryRuleOfTheRecord() {
        Map<String, ExportRule> rules = load("history").rules().stream()
                .collect(Collectors.toMap(ExportRule::id, rule -> rule));

        assertThat(rules).hasSize(56);
        ExportRule japan = rules.get("jp-2023-07-23");
        assertThat(japan.targetCountries()).containsExactly("CN", "MO");
        assertThat(japan.reach()).containsExactly(new Reach.Origin("JP"));
        assertThat(japan.policy()).isEqualTo(Policy.CASE_BY_CASE);
        assertThat(japan.effectiveFrom()).isEqualTo(Month.of(2023, 8));
        assertThat(rules.get("nl-2023-09-01").savings()).isEqualTo(new Savings.LicencesUntil(Month.of(2024, 1)));
        assertThat(rules.get("us-2023-11-17-deminimis").reach()).containsExactly(new Reach.Content("US", 0));
        assertThat(rules.get("us-2025-09-29-affiliates").ownershipThreshold()).isEqualTo(0.5);
        assertThat(rules.get("nl-2023-09-01").exemptions().get(0).describe()).contains("BE").contains("NL");
    }

    @Test
    void recordsRulesOnChipsInputsAndOutsidersWithoutModellingThem() {
        Set<String> recorded = load("history").rules().stream().filter(rule -> !rule.modelled()).map(ExportRule::id)
                .collect(Collectors.toSet());

        assertThat(recorded).contains("us-2020-05-15-huawei-fdp", "us-2022-10-21-components", "us-2020-04-28-meu",
                "cn-2023-08-01-gallium", "my-2025-07-14").doesNotContain("us-2022-12-16-el", "us-2024-12-02-el")
                .hasSize(17);
    }

    @Test
    void putsAllRulesUnderStudyThatAreNotStanding() {
        assertThat(load("free-trade").underStudy()).isEmpty();
        assertThat(load("us-alone").underStudy()).hasSize(11).allMatch(id -> id.startsWith("us-202"));
        assertThat(load("us-alone").counterfactualRules()).allMatch(ExportRule::standing);
    }

    @Test
    void studiesOnlyJapanAndTheNetherlandsInJanuary2023() {
        Scenario scenario = load("january-2023");

        assertThat(scenario.underStudy()).allMatch(id -> id.startsWith("jp-202") || id.startsWith("nl-202"));
        assertThat(scenario.counterfactualRules()).extracting(ExportRule::id).contains("us-2022-10-12-enduse");
        assertThat(scenario.reportFrom()).isEqualTo(Month.of(2023, 1));
        assertThat(scenario.end().plus(-1)).isEqualTo(Month.of(2027, 12));
    }

    @Test
    void copiesTheUsRulesForJapanOnJapansDates() {
        List<ExportRule> copies = load("us-japan-same").rules().stream().filter(ExportRule::hypothetical).toList();

        assertThat(copies).hasSize(3).allSatisfy(copy -> {
            assertThat(copy.issuer()).isEqualTo("JP");
            assertThat(copy.reach().get(0)).isEqualTo(new Reach.Origin("JP"));
            assertThat(copy.standing()).isFalse();
            assertThat(copy.effectiveFrom().isBefore(Month.of(2023, 8))).isFalse();
        });
    }

    @Test
    void listsWhatShips() {
        ScenarioLibrary library = new ScenarioLibrary();

        assertThat(library.scenarios()).extracting(ScenarioLibrary.Shipped::id).containsExactly("free-trade",
                "full-alignment", "history", "january-2023", "us-alone", "us-japan", "us-japan-same", "us-netherlands");
        assertThat(library.packages()).containsKeys("standing", "us-october-2022", "nl-2023")
                .containsEntry("jp-2024", List.of("jp-2024-09-08"));
        assertThat(library.text("us-alone")).contains(ShippedFiles.texts().get("us-alone.yaml"));
        assertThat(library.text("../us-alone")).isEmpty();
    }
}
