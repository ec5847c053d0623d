package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.experiment.AblationOptions;
import chokepoint.experiment.AblationReport;
import chokepoint.experiment.FailedReplicate;
import chokepoint.experiment.FailedVariation;
import chokepoint.quantity.Month;
import chokepoint.scenario.Scenario;
import chokepoint.table.AblationRow;
import chokepoint.table.OutputRefused;
import chokepoint.table.ShapleyRow;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AblateCommandTest {

    private static final Path FOLDER = Path.of("output", "history-ablation");

    @TempDir
    private Path temporary;

    @Test
    void passesItsOptionsOn() {
        List<AblationOptions> seen = new ArrayList<>();

        Spoken.ablating((scenario, options, progress) -> {
            seen.add(options);
            return report(scenario, List.of());
        }, "ablate", "history", "--threads", "3", "--only", "slots,stockpiling", "--out", "elsewhere", "--overwrite");

        assertThat(seen).singleElement().satisfies(options -> {
            assertThat(options.replicates()).isEqualTo(20);
            assertThat(options.threads()).isEqualTo(3);
            assertThat(options.only()).containsExactly("slots", "stockpiling");
            assertThat(options.out()).isEqualTo(Path.of("elsewhere"));
            assertThat(options.overwrite()).isTrue();
            assertThat(options.window().orElseThrow().from()).isEqualTo(Month.of(2023, 1));
        });
    }

    @Test
    void showsWhatMovesEachMeasureLargestFirst() {
        Spoken spoken = Spoken.ablating((scenario, options, progress) -> report(scenario, List.of(
                row("budget", 1e9, 0.5e9, 1.5e9), row("slots", -4.2e9, -5e9, -3e9), row("service", 3e9, -1e9, 7e9))),
                "ablate", "history", "--replicates", "2");

        assertThat(spoken.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(spoken.out()).contains("30.0   slots off \u22124.2, budget off +1.0\n", "output/history-ablation");
        assertThat(spoken.out()).doesNotContain("service off");
    }

    @Test
    void fitsTheTerminal() {
        List<AblationRow> many = IntStream.range(0, 30)
                .mapToObj(i -> row("a-mechanism-of-a-long-name-" + i, 1e9 + i * 1e9, 1e8, 1e12)).toList();

        Spoken spoken = Spoken.ablating((scenario, options, progress) -> report(scenario, many), "ablate", "history");

        assertThat(spoken.out().lines()).allMatch(line -> line.length() <= 110);
        assertThat(spoken.out()).contains("and 25 more");
    }

    @Test
    void printsOneDocumentForOtherProgramsIfAsked() {
        Spoken spoken = Spoken.ablating((scenario, options, progress) -> report(scenario,
                List.of(row("slots", 1, 0, 2))),
                "ablate", "history", "--json");

        assertThat(spoken.out()).startsWith("{\"scenario\":\"history\"").contains(
                "\"mechanism\":\"slots\",\"setting\":\"off\",\"measure\":\"denied_total_usd\"",
                "\"part\":\"slots\",\"window_from\":\"2023-01\",\"window_to\":\"2024-12\",\"value\":0.012000");
    }

    @Test
    void reportsAWorldThatFailedAndKeepsTheOthers() {
        Spoken spoken = Spoken.ablating((scenario, options, progress) -> new AblationReport(scenario, FOLDER, 2,
                List.of(row("slots", -4.2e9, -5e9, -3e9)), List.of(), List.of(
                new FailedVariation("budget off", new FailedReplicate(1, 7, "The books do not close.")),
                new FailedVariation("budget off", new FailedReplicate(2, 7, "The books do not close.")))),
                "ablate", "history");

        assertThat(spoken.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(spoken.err()).isEqualTo("budget off (seed 7) failed: The books do not close. In all replicates.\n");
        assertThat(spoken.out()).contains("slots off");
    }

    @Test
    void refusesAnOutputFolderThatIsThere() {
        Spoken spoken = Spoken.ablating((scenario, options, progress) -> {
            throw new OutputRefused("The output folder exists already.");
        }, "ablate", "history");

        assertThat(spoken).isEqualTo(new Spoken(ExitCode.INVALID, "", "The output folder exists already.\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "--only,          slot,    Maybe slots.",
        "--only,          slot_pool, must be a mechanism that can be off",
        "--window-from,   2021-05, must lie after the start",
        "--window-from,   2099-01, before the horizon",
        "--window-months, 0,       must be at least 1",
        "--replicates,    0,       must be at least 1",
    })
    void refusesWhatItCanNotDo(String option, String value, String told) {
        Spoken spoken = Spoken.by("ablate", "history", option, value);

        assertThat(spoken.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(spoken.err()).contains(option + " " + value, told);
    }

    @Test
    void runsAShippedScenarioAndVerifySaysThatItIsNoRun() {
        String out = temporary.toString();

        Spoken spoken = Spoken.by("ablate", "us-alone", "--months", "10", "--replicates", "1", "--only", "slots",
                "--out",
                out);
        Spoken verified = Spoken.by("verify", temporary.resolve("us-alone-ablation").toString());

        assertThat(spoken.exitCode()).as(spoken.err()).isEqualTo(ExitCode.DONE);
        assertThat(spoken.err()).contains("no rise to split");
        assertThat(temporary.resolve("us-alone-ablation/ablation.csv")).exists();
        assertThat(verified.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(verified.err()).contains("must be the folder of a run", "Maybe ");
        assertThat(Files.isDirectory(temporary.resolve("us-alone"))).isFalse();
    }

    private static AblationReport report(Scenario scenario, List<AblationRow> rows) {
        return new AblationReport(scenario, FOLDER, 2, rows, List.of(new ShapleyRow("ruled", "slots", Month.of(2023, 1),
                Month.of(2024, 12), 0.012, 0.01, 0.014, 2)), List.of());
    }

    private static AblationRow row(String mechanism, double difference, double low, double high) {
        return new AblationRow(mechanism, "off", "denied_total_usd", "", "ruled", "USD", 30e9, 30e9 + difference,
                difference, low, high, 2);
    }
}
