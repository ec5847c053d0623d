package chokepoint.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chokepoint.rule.Policy;
import chokepoint.rule.Reach;
import chokepoint.scenario.MechanismSwitch;
import chokepoint.scenario.OverdueOrders;
import chokepoint.scenario.Scenario;
import chokepoint.support.Changed;
import chokepoint.support.TestRules;
import chokepoint.support.TestWorld;
import chokepoint.table.AblationRow;
import chokepoint.table.Manifest;
import chokepoint.table.OutputFile;
import chokepoint.table.OutputRefused;
import chokepoint.table.ShapleyRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AblationTest {

    private static final int REPLICATES = 2;

    @TempDir
    private static Path shared;
    private static Scenario scenario;
    private static AblationReport report;

    @TempDir
    private Path temporary;

    @BeforeAll
    static void ablateATinyWorld() throws IOException {
        scenario = TestWorld.small().months(26).under(TestRules.rule("us-ban").issuer("US").from("2022-07-01")
                .against("CN").reaching(new Reach.Origin("US")).with(Policy.PROHIBIT, 0)).scenario();
        report = Ablation.run(scenario, options(shared, 2, Set.of()), Progress.NONE);
    }

    private static AblationOptions options(Path out, int threads, Set<String> only) {
        return new AblationOptions(REPLICATES, threads, out, false, only, RiseWindow.usual(scenario));
    }

    @Test
    void turnsEveryMechanismThatCanBeOff() {
        assertThat(report.failures()).isEmpty();
        assertThat(report.effects()).extracting(AblationRow::mechanism).contains("stockpiling", "slots", "retaliation")
                .isSubsetOf(MechanismSwitch.of(scenario.mechanisms()).stream().filter(MechanismSwitch::canBeOff)
                        .map(MechanismSwitch::name).toList());
    }

    @Test
    void turnsVariantsOnAndEverythingElseOff() {
        assertThat(report.effects()).filteredOn(row -> row.setting().equals("on"))
                .extracting(AblationRow::mechanism).containsOnly("retaliation", "reallocation");
    }

    @Test
    void comparesWithTheSameBase() {
        assertThat(revenue("slots").base()).isEqualTo(revenue("service").base()).isPositive();
        assertThat(revenue("service").ablated()).isLessThan(revenue("service").base());
        assertThat(revenue("service").difference())
                .isCloseTo(revenue("service").ablated() - revenue("service").base(), within(1.0));
    }

    private static AblationRow revenue(String mechanism) {
        return report.effects().stream().filter(row -> row.mechanism().equals(mechanism)
                && row.measure().equals("revenue_usd_per_year") && row.subject().equals("lam")
                && row.world().equals("ruled")).findFirst().orElseThrow();
    }

    @Test
    void splitsTheRiseIntoPartsThatSumToIt() {
        for (String world : List.of("ruled", "counterfactual", "difference")) {
            List<ShapleyRow> rows = report.shapley().stream().filter(row -> row.world().equals(world)).toList();

            double parts = rows.stream().filter(row -> !row.part().equals("rise")).mapToDouble(ShapleyRow::value).sum();

            assertThat(rows).hasSize(6);
            assertThat(parts).as(world).isCloseTo(part(rows, "rise"), within(1e-9));
        }
    }

    @Test
    void givesNothingToWhatTheScenarioHasOff() throws IOException {
        Scenario without = scenario.with(scenario.mechanisms().with("slots", "off"));

        AblationReport its = Ablation.run(without, options(temporary, 1, Set.of("budget")), Progress.NONE);

        assertThat(part(its.shapley(), "slots")).isZero();
    }

    private static double part(List<ShapleyRow> rows, String part) {
        return rows.stream().filter(row -> row.part().equals(part)).findFirst().orElseThrow().value();
    }

    @Test
    void writesAWholeOutputFolder() throws IOException {
        Manifest manifest = Manifest.read(report.folder());

        assertThat(report.folder()).isEqualTo(shared.resolve("tiny-ablation"));
        assertThat(manifest.outputs()).extracting(OutputFile::name).containsExactly("ablation.csv", "coalitions.csv",
                "datapackage.json", "scenario.yaml", "shapley.csv");
        assertThat(manifest.run().detail()).isEqualTo(Manifest.Run.ABLATION);
        assertThat(manifest.outputs().get(1).rows()).isEqualTo(3 * 16);
        assertThat(Files.readString(report.folder().resolve("datapackage.json")))
                .contains("ablation.csv", "shapley.csv");
    }

    @Test
    void refusesToOverwriteAFolder() {
        assertThatThrownBy(() -> Ablation.run(scenario, options(shared, 1, Set.of()), Progress.NONE))
                .isInstanceOf(OutputRefused.class).hasMessageContaining("--overwrite");
    }

    @Test
    void givesTheSameBytesAtAnyNumberOfThreads() throws IOException {
        Path one = Ablation.run(scenario, options(temporary.resolve("one"), 1, Set.of("slots")), Progress.NONE)
                .folder();
        Path four = Ablation.run(scenario, options(temporary.resolve("four"), 4, Set.of("slots")), Progress.NONE)
                .folder();

        assertThat(Manifest.read(one).outputs()).isEqualTo(Manifest.read(four).outputs());
    }

    @Test
    void reportsAWorldThatFailsAndKeepsTheOthers() throws IOException {
        Scenario failsWithBurnIn = TestWorld.small().months(26).switched("burnIn", false).tables(tables ->
                Changed.copy(tables, "overdueOrders", List.of(new OverdueOrders("nobody", "etch", "CN", 1))))
                .scenario();

        AblationReport its = Ablation.run(failsWithBurnIn, options(temporary, 2, Set.of("burn_in", "slots")),
                Progress.NONE);

        assertThat(its.failures()).extracting(FailedVariation::variation)
                .containsExactly("burn_in on", "burn_in on");
        assertThat(its.failures()).allMatch(failed -> failed.failure().message().contains("nobody"));
        assertThat(its.effects()).extracting(AblationRow::mechanism).containsOnly("slots");
        assertThat(its.shapley()).isNotEmpty();
    }

    @Test
    void leavesNothingBehindWhenInterrupted() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> Ablation.run(scenario, options(temporary, 1, Set.of()), Progress.NONE))
                .isInstanceOf(CancellationException.class);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void measuresTheRiseInTheCalendarYearsAfterTheStart() {
        RiseWindow usual = RiseWindow.usual(scenario).orElseThrow();

        assertThat(usual.from()).hasToString("2023-01");
        assertThat(usual.last()).hasToString("2024-02");
    }

    @Test
    void hasNothingToSplitWithinTheStartYear() {
        Scenario shortOne = TestWorld.small().months(12).scenario();

        assertThat(RiseWindow.usual(shortOne)).isEmpty();
    }
}
