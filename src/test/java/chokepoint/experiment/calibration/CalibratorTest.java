package chokepoint.experiment.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chokepoint.experiment.Progress;
import chokepoint.scenario.Calibration;
import chokepoint.scenario.CalibrationReader;
import chokepoint.scenario.ParameterSets;
import chokepoint.scenario.ScenarioLibrary;
import chokepoint.support.ShippedFiles;
import chokepoint.table.Manifest;
import chokepoint.table.OutputFile;
import chokepoint.table.OutputRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two months of the shipped world after a short burn-in, whose truth is known: orders run 30 months ahead, not 24. */
class CalibratorTest {

    private static final ScenarioLibrary LIBRARY = new ScenarioLibrary(Path.of("scenarios"));
    private static final String TRUTH = "30";

    @TempDir
    static Path folder;

    private static Calibration calibration;
    private static Path whole;

    @TempDir
    Path out;

    @BeforeAll
    static void fitOnce() throws IOException {
        ShippedFiles.write(folder.resolve("bare.yaml"),
                "extends: free-trade.yaml\nid: bare\nchanges: {parameters.burn_in_months: 3}\n");
        double recorded = new Evaluator(experiment(1)).evaluate("truth", List.of(TRUTH)).readings().get(0);
        calibration = experiment(recorded);
        whole = folder.resolve("whole");
        fit(whole, 2, Progress.NONE);
    }

    private static Calibration experiment(double recorded) throws IOException {
        Path file = folder.resolve("books.yaml");
        ShippedFiles.write(file, """
                id: books
                title: The order books
                scenario: bare.yaml
                window: {from: 2022-01, to: 2022-02}
                parameters:
                  - {id: horizon, path: parameters.order_horizon}
                targets:
                  - {measure: backlog_usd_bn, subject: asml, value: %s, tolerance: 0.2, source: made up}
                search: {seeds: 1, restarts: 1, generations: 4, population: 5, profile_points: 3}
                accept: {confidence: 0.9}
                """.formatted(recorded));
        CalibrationReader.Reading reading = CalibrationReader.read(file, LIBRARY);
        assertThat(reading.problems()).isEmpty();
        return reading.calibration().orElseThrow();
    }

    private static CalibrationReport fit(Path into, int threads, Progress progress) throws IOException {
        return Calibrator.run(calibration, new Calibrator.Options(threads, into, false), progress);
    }

    private static List<OutputFile> files(Path into) throws IOException {
        return Manifest.read(into.resolve("books")).outputs();
    }

    @BeforeEach
    void startFromNothing() {
        assertThat(out).isEmptyDirectory();
    }

    @Test
    void recoversAKnownParameter() throws IOException {
        List<String> rows = Files.readAllLines(whole.resolve("books").resolve("calibration.csv"));

        double fitted = Double.parseDouble(rows.get(1).split(",")[6]);

        assertThat(rows.get(0).split(",")[6]).isEqualTo("fitted");
        assertThat(fitted).isBetween(29.0, 31.0);
    }

    @Test
    void keepsAcceptedSetsForRuns() {
        ParameterSets sets = ParameterSets.read(whole.resolve("books").resolve("accepted.csv")).sets().orElseThrow();

        assertThat(sets.size()).isGreaterThan(1);
        assertThat(sets.values(1)).containsKey("parameters.order_horizon");
        assertThat(Double.parseDouble(sets.scores(1).get("score"))).isLessThan(1);
    }

    @Test
    void writesAScenarioThatRunsWithTheFittedValues() throws IOException {
        String fitted = Files.readString(whole.resolve("books").resolve("fitted.yaml"));

        assertThat(fitted).contains("id: bare", "parameters.order_horizon: \"");
    }

    @Test
    void goesOnWhereItWasEndedAndGivesTheSameBytes() throws IOException {
        Progress ended = new Progress() {
            @Override
            public void started(int total) {
            }

            @Override
            public void advanced(int done) {
                if (done >= 12) {
                    throw new IllegalStateException("ended");
                }
            }
        };
        assertThatThrownBy(() -> fit(out, 1, ended)).hasMessage("ended");
        Path log = out.resolve("books.unfinished");
        long sizeOfLog = Files.readAllLines(log).size();
        Files.writeString(log, Files.readString(log) + "1.1|0.");

        CalibrationReport report = fit(out, 1, Progress.NONE);

        assertThat(report.takenUp()).isEqualTo(sizeOfLog - 1);
        assertThat(files(out)).isEqualTo(files(whole));
        assertThat(log).doesNotExist();
    }

    @Test
    void refusesToGoOnWithAnotherExperiment() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("books.unfinished"), "chokepoint calibration 0123\n1.1|0.5\n");

        assertThatThrownBy(() -> fit(out, 1, Progress.NONE)).isInstanceOf(OutputRefused.class)
                .hasMessageContaining("another experiment").hasMessageContaining("Maybe begin anew with --overwrite");
        assertThat(out.resolve("books.unfinished")).exists();
    }
}
