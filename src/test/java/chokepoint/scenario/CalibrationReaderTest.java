package chokepoint.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.quantity.Month;
import chokepoint.support.ShippedFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrationReaderTest {

    private static final ScenarioLibrary LIBRARY = new ScenarioLibrary(Path.of("scenarios"));
    private static final String TARGET =
            "targets:\n  - {measure: target_share, subject: asml, value: 0.14, tolerance: 0.03, source: report}\n";
    private static final String HEAD =
            "id: fit\ntitle: Fit\nscenario: free-trade\nwindow: {from: 2022-01, to: 2022-12}\n";

    @TempDir
    Path folder;

    private CalibrationReader.Reading read(String text) {
        Path file = folder.resolve("fit.yaml");
        ShippedFiles.write(file, text);
        return CalibrationReader.read(file, LIBRARY);
    }

    private Calibration sound(String text) {
        CalibrationReader.Reading reading = read(text);
        assertThat(reading.problems()).isEmpty();
        return reading.calibration().orElseThrow();
    }

    private String report(String text) {
        CalibrationReader.Reading reading = read(text);
        assertThat(reading.calibration()).isEmpty();
        return reading.problems().stream().map(Problem::toString).collect(Collectors.joining("\n"))
                .replace(folder + "/", "").replace(folder + "\\", "");
    }

    @Test
    void takesRangesFromTheTables() {
        Calibration calibration = sound(HEAD + "parameters:\n  - parameters.omega\n"
                + "  - {path: parameters.theta, low: 3, high: 5}\n" + TARGET);

        assertThat(calibration.parameters()).extracting(FittedParameter::id, FittedParameter::low,
                FittedParameter::high)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("parameters.omega", 0.05, 0.2),
                        org.assertj.core.groups.Tuple.tuple("parameters.theta", 3.0, 5.0));
        assertThat(calibration.parameters().get(0).shipped()).isEqualTo(0.1);
        assertThat(calibration.targets().get(0).from()).isEqualTo(Month.of(2022, 1));
    }

    @Test
    void cutsTheScenarioToWhatTheTargetsNeedAndLeavesOutTheTwin() {
        Calibration calibration = sound(HEAD.replace("free-trade", "history") + "parameters: [parameters.omega]\n"
                + TARGET.replace("0.03,", "0.03, from: 2022-04, to: 2022-06,"));

        assertThat(calibration.shipped().months()).isEqualTo(6);
        assertThat(calibration.shipped().underStudy()).isEmpty();
        assertThat(calibration.shipped().rules()).isNotEmpty();
    }

    @Test
    void takesSeveralCellsTogetherAsAFactorOrAsAValue() {
        Calibration calibration = sound(HEAD + "parameters:\n"
                + "  - {id: lam, path: affinities.lam-research.*.CN.affinity, times: true, low: 0.8, high: 1.6}\n"
                + "  - {id: queue, path: [buyers.smic.rank_months, buyers.ymtc.rank_months]}\n" + TARGET);
        FittedParameter lam = calibration.parameters().get(0);
        FittedParameter queue = calibration.parameters().get(1);

        assertThat(lam.places()).hasSizeGreaterThan(4).allMatch(place -> place.path()
                .startsWith("affinities.lam-research."));
        assertThat(lam.shipped()).isEqualTo(1);
        assertThat(lam.cells("1.5").values()).allMatch(value -> Math.abs(Double.parseDouble(value) - 2.25) < 0.01);
        assertThat(queue.cells(queue.text(0.4))).containsOnly(java.util.Map.entry("buyers.smic.rank_months", "4"),
                java.util.Map.entry("buyers.ymtc.rank_months", "4"));
    }

    @Test
    void namesEveryProblemWithItsLine() {
        String report = report("""
                id: Fit one
                title: Fit
                scenario: free-trade
                window: {from: 2022-12, to: 2022-01}
                parameters:
                  - parameters.omga
                  - {path: parameters.theta, low: 5, high: 3}
                  - {path: parameters.planShock, lo: 1}
                  - parameters.omega
                  - {id: again, path: parameters.omega}
                targets:
                  - {measure: targt_share, subject: asml, value: 0.14, tolerance: 0.03, source: report}
                  - {measure: target_share, subject: asmll, value: x, tolerance: 0, source: report}
                  - {measure: domestic_share, subject: smic, tolerance: 1}
                search: {seeds: 0, speed: 3}
                accept: {times_best: 2, confidence: 0.9}
                colour: red
                """);

        assertThat(report).contains(
                "fit.yaml:1: id (Fit one) must be an id of small letters, digits and single hyphens. Maybe fit-one.",
                "fit.yaml:4: window.to (2022-01) must not be before 2022-12.",
                "fit.yaml:6: parameters[1].path (parameters.omga) must be the path of a number of the scenario, as in --set. "
                        + "Maybe parameters.omega.",
                "fit.yaml:7: parameters[2] (5 to 3) must have a low end below its high end.",
                "fit.yaml:8: parameters[3].lo must be a known key. Maybe low.",
                "fit.yaml:10: parameters[5] (parameters.omega) must stand once; parameters[4] has it too.",
                "fit.yaml:12: targets[1].measure (targt_share) must be one of revenue_usd_bn, ",
                "Maybe target_share.",
                "fit.yaml:13: targets[2].subject (asmll) must be the id of a maker of the scenario's world. Maybe asml.",
                "fit.yaml:13: targets[2].value (x) must be a number",
                "fit.yaml:13: targets[2].tolerance (0) must be above 0: it is one standard deviation.",
                "fit.yaml:14: targets[3].subject (smic) must be left out: domestic_share has none.",
                "fit.yaml:14: targets[3].value must be given.",
                "fit.yaml:14: targets[3].source must be given.",
                "fit.yaml:15: search.seeds (0) must lie between 1 and 1000",
                "fit.yaml:15: search.speed must be a known key.",
                "fit.yaml:16: accept must hold times_best or confidence, not both.",
                "fit.yaml:17: colour must be a known key.");
    }

    @Test
    void refusesRangesWhoseEndsGiveNoSoundScenario() {
        assertThat(report(HEAD + "parameters:\n  - {path: product_lines.asml.litho-euv.share_of_class_2022, low: 0.2, high: 1}\n"
                + TARGET)).contains("fit.yaml:6: parameters[1] (0.2) must give a sound scenario at both ends of its range; there ");
    }

    @Test
    void asksForRangesThatNoTableHas() {
        assertThat(report(HEAD + "parameters: [affinities.kla.control-advanced.CN.affinity]\n" + TARGET))
                .contains("fit.yaml:5: parameters[1].low must be given.",
                "fit.yaml:5: parameters[1].high must be given.");
    }

    @Test
    void refusesMonthsOutsideTheScenario() {
        assertThat(report(HEAD.replace("2022-01,", "2021-01,") + "parameters: [parameters.omega]\n" + TARGET))
                .contains("window must lie, like the months of every target, within those of the scenario: 2022-01 to ");
    }

    @Test
    void namesTheNearestShippedScenario() {
        assertThat(report(HEAD.replace("free-trade", "free-trad") + "parameters: [parameters.omega]\n" + TARGET))
                .contains("fit.yaml:3: scenario (free-trad) must name a scenario file beside the experiment, or a shipped "
                        + "scenario. Maybe free-trade.");
    }

    @Test
    void reportsTheProblemsOfAScenarioBesideIt() {
        ShippedFiles.write(folder.resolve("mine.yaml"), "extends: free-trade.yaml\nid: mine\nmonths: 0\n");

        assertThat(report(HEAD.replace("free-trade", "mine.yaml") + "parameters: []\n"))
                .contains("mine.yaml:3: months (0) must lie between 1 and 600",
                "parameters must hold at least one path",
                        "targets must hold at least one recorded figure to fit");
    }

    @Test
    void refusesWhatIsNoExperiment() {
        assertThat(report("just text\n")).contains("must hold keys and values");
        assertThat(CalibrationReader.read(folder.resolve("none.yaml"), LIBRARY).problems().get(0).toString())
                .contains("none.yaml: the file must exist");
    }

    @Test
    void hasEveryMeasureInItsPage() throws java.io.IOException {
        String page = java.nio.file.Files.readString(Path.of("docs", "calibration.md"));

        assertThat(FitMeasure.labels()).allMatch(label -> page.contains("| `" + label + "` |"));
    }

    @Test
    void readsTheShippedExperiment() {
        CalibrationReader.Reading reading =
                CalibrationReader.read(Path.of("scenarios", "experiments", "fit-2022.yaml"), LIBRARY);

        assertThat(reading.problems()).isEmpty();
        Calibration calibration = reading.calibration().orElseThrow();
        assertThat(calibration.parameters()).hasSizeLessThanOrEqualTo(10);
        assertThat(calibration.targets()).allMatch(target -> target.to().year() == 2022 && !target.source().isEmpty());
        assertThat(List.copyOf(calibration.targets()).stream().filter(target -> target.source().contains("2023-12"))
                .noneMatch(FitTarget::fitted)).isTrue();
    }
}
