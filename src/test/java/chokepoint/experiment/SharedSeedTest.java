package chokepoint.experiment;

import static chokepoint.support.TestRules.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chokepoint.ledger.DenialLedger;
import chokepoint.ledger.LedgerTerms;
import chokepoint.scenario.ParameterSets;
import chokepoint.scenario.Scenario;
import chokepoint.support.TestWorld;
import chokepoint.table.Manifest;
import chokepoint.table.Sha256;
import chokepoint.world.Blueprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scenarios with the same twin give the same bytes together and apart: the twin, draws and plan are shared (section 12). */
class SharedSeedTest {

    /** A rule in both worlds, decided upon before anything under study is announced. */
    private static final TestWorld BASE = TestWorld.small().withRules(
            rule("old").on("etch").from("2022-02-01").against("CN").decidedIn(1).licensing(0.5));

    private static final List<TestWorld> SMALL = List.of(
            BASE.under(rule("us").from("2022-10-07").against("CN").decidedIn(3).licensing(0.4)),
            BASE.under(rule("and").from("2023-03-01").against("CN").licensing(0.5),
                    rule("jp").issuer("JP").on("litho").announced("2023-03-31").effective("2023-07-23").against("CN")
                            .prohibiting()),
            BASE.under(rule("us").from("2022-10-07").against("CN").listing("smic").prohibiting()),
            BASE.under(rule("ago").from("2000-01-01").expires("2001-01-01").against("CN").prohibiting()),
            BASE);

    @Test
    void aWorldForkedFromAnotherScenariosTwinIsTheSameAsAFreshOne() {
        List<Blueprint> blueprints = SMALL.stream().map(TestWorld::blueprint).toList();
        SharedSeed seed = new SharedSeed(blueprints, 2);

        List<String> together = blueprints.stream().map(one -> text(seed.run(one))).toList();

        assertThat(together).isEqualTo(blueprints.stream()
                .map(one -> text(new TwinRun(one, 2, TwinRun.Detail.NONE).run())).toList());
        assertThat(together.subList(0, 4)).doesNotHaveDuplicates();
    }

    @Test
    void theOrderOfTheScenariosIsIrrelevant() {
        List<Blueprint> blueprints = new ArrayList<>(SMALL.stream().map(TestWorld::blueprint).toList());
        String before = text(new SharedSeed(blueprints, 1).run(blueprints.get(0)));

        Collections.reverse(blueprints);

        assertThat(text(new SharedSeed(blueprints, 1).run(blueprints.get(blueprints.size() - 1)))).isEqualTo(before);
    }

    @Test
    void shippedScenariosWriteTheSameBytesTogetherAndApart(@TempDir Path folder) throws IOException {
        List<Scenario> scenarios = Stream.of("us-alone", "us-japan", "us-netherlands")
                .map(name -> TestWorld.shipped(name, 26).scenario()).toList();
        RunOptions together = new RunOptions(3, 2, false, folder.resolve("together"), false);
        RunOptions apart = new RunOptions(3, 1, false, folder.resolve("apart"), false);

        List<RunReport> reports = Experiment.runTogether(scenarios, together, Progress.NONE);
        for (Scenario scenario : scenarios) {
            Experiment.run(scenario, apart, Progress.NONE);
        }

        assertThat(Experiment.groups(scenarios)).containsExactly(scenarios);
        assertThat(reports).extracting(report -> report.scenario().id())
                .containsExactly("us-alone", "us-japan", "us-netherlands");
        for (Scenario scenario : scenarios) {
            Path whole = together.out().resolve(scenario.id());
            assertThat(bytes(whole)).isEqualTo(bytes(apart.out().resolve(scenario.id()))).hasSizeGreaterThan(10);
            assertThat(Manifest.read(whole).fingerprint())
                    .isEqualTo(Manifest.read(apart.out().resolve(scenario.id())).fingerprint());
        }
    }

    @Test
    void onlyTheSameTwinIsShared() {
        TestWorld one = SMALL.get(0);

        List<Scenario> others = Stream.of(one.seed(2), one.months(30), one.where("theta", 9.0),
                one.switched("lateness", false), TestWorld.small(),
                one.with("target", Set.of("CN", "TW")),
                one.tables(tables -> TestWorld.oneMakerTwoBuyers().scenario().world())).map(TestWorld::scenario).toList();

        assertThat(others).noneMatch(other -> SharedSeed.shareTwin(one.scenario(), other));
        assertThat(SMALL).allMatch(same -> SharedSeed.shareTwin(one.scenario(), same.scenario()));
        assertThat(Experiment.groups(List.of(one.scenario(), others.get(0), SMALL.get(1).scenario())))
                .containsExactly(List.of(one.scenario(), SMALL.get(1).scenario()), List.of(others.get(0)));
    }

    @Test
    void noFolderIsWrittenWhereOneOfThemIsRefused(@TempDir Path folder) throws IOException {
        List<Scenario> scenarios = List.of(SMALL.get(0).with("id", "a").scenario(), SMALL.get(1).with("id", "b").scenario());
        Files.createDirectories(folder.resolve("b"));

        assertThatThrownBy(() -> Experiment.runTogether(scenarios,
                new RunOptions(2, 1, false, folder, false), Progress.NONE)).hasMessageContaining("exists already");

        assertThat(folder.toFile().list()).containsExactly("b");
    }

    @Test
    void scenariosThatTakeParameterSetsAreNotRunTogether(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("sets.csv"), "parameters.theta\n3\n");
        ParameterDraws draws = new ParameterDraws("sets.csv", ParameterSets.read(file).sets().orElseThrow(),
                replicate -> SMALL.get(0).scenario());
        RunOptions options = new RunOptions(1, 1, false, folder.resolve("out"), false).with(draws);

        assertThatThrownBy(() -> Experiment.runTogether(SMALL.stream().limit(2).map(TestWorld::scenario).toList(),
                options, Progress.NONE)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("alone");

        assertThat(options.out()).doesNotExist();
    }

    /** A checksum of all that is kept. */
    private static String text(TwinRecord record) {
        Blueprint blueprint = record.blueprint();
        Touch touch = new Touch(blueprint);
        DenialLedger ledger = DenialLedger.close(new LedgerTerms(blueprint.directory, record.lots(), touch,
                blueprint.parameters.lateMonths()), record.ruled().lots(), record.twin().lots());
        StringBuilder text = new StringBuilder();
        ledger.detail(1, row -> text.append(row).append('\n'));
        Series series = Series.of(record);
        text.append(Arrays.deepToString(series.ruled())).append(Arrays.deepToString(series.twin()));
        for (int lot = 0; lot < record.plan().count(); lot++) {
            text.append(record.ruled().lots().deliveredMonth(lot)).append(' ')
                    .append(record.ruled().lots().productLine(lot)).append(' ')
                    .append(record.twin().lots().deliveredMonth(lot)).append('\n');
        }
        text.append(record.ruled().licences().applied()).append(' ').append(record.ruled().licences().refused())
                .append(' ').append(record.twin().licences().applied());
        return Sha256.of(text.toString());
    }

    /** Files by name, without the manifest, which says when the run was made. */
    private static Map<String, String> bytes(Path folder) throws IOException {
        Map<String, String> bytes = new TreeMap<>();
        for (String name : folder.toFile().list((where, file) -> !file.equals("manifest.json"))) {
            bytes.put(name, Files.readString(folder.resolve(name)));
        }
        return bytes;
    }
}
