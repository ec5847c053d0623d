package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.experiment.FailedReplicate;
import chokepoint.experiment.RunOptions;
import chokepoint.experiment.RunReport;
import chokepoint.table.OutputRefused;
import chokepoint.table.SummaryRow;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The run command with stand-ins for the simulation: what becomes of options and reports. */
class RunCommandTest {

    private static final Path FOLDER = Path.of("output", "us-alone");
    private static final SummaryRow ASML = new SummaryRow("revenue_usd_per_year", "asml", "USD/year", 30e9, 31.25e9,
            -1.25e9, Double.NaN, Double.NaN, 1);

    @Test
    void passesItsOptionsOn() {
        List<RunOptions> seen = new ArrayList<>();

        Spoken.by(recording(seen), "run", "us-alone", "--replicates", "7", "--threads", "3", "--detail", "all", "--out",
                "elsewhere", "--overwrite");

        assertThat(seen).containsExactly(new RunOptions(7, 3, true, Path.of("elsewhere"), true));
    }

    @Test
    void runsOneReplicateIntoTheOutputFolderByDefault() {
        List<RunOptions> seen = new ArrayList<>();

        Spoken.by(recording(seen), "run", "us-alone");

        assertThat(seen).containsExactly(new RunOptions(1, Runtime.getRuntime().availableProcessors(), false,
                Path.of("output"), false));
    }

    @Test
    void putsTheOverridesIntoTheScenario() {
        List<String> seen = new ArrayList<>();

        Spoken.by((scenario, options, progress) -> {
            seen.add(scenario.seed() + " " + scenario.months() + " " + scenario.parameters().theta());
            return new RunReport(scenario, FOLDER, List.of(), List.of(), List.of());
        }, "run", "us-alone", "--seed", "99", "--months", "24", "--set", "parameters.theta=3.5");

        assertThat(seen).containsExactly("99 24 3.5");
    }

    @Test
    void runsScenariosInTheOrderGiven() {
        List<String> seen = new ArrayList<>();

        Spoken.by((scenario, options, progress) -> {
            seen.add(scenario.id());
            return new RunReport(scenario, FOLDER, List.of(), List.of(), List.of());
        }, "run", "us-japan", "free-trade");

        assertThat(seen).containsExactly("us-japan", "free-trade");
    }

    @Test
    void printsTheSummaryAndWarnsOnTheSide() {
        Spoken spoken = Spoken.by((scenario, options, progress) -> new RunReport(scenario, FOLDER, List.of(ASML),
                List.of("A share is out of reach."), List.of()), "run", "us-alone");

        assertThat(spoken.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(spoken.out()).contains("The United States acts alone", "ASML", "\u22124.0 %", "output/us-alone: ");
        assertThat(spoken.err()).isEqualTo("Warning: A share is out of reach.\n");
    }

    @Test
    void printsOneDocumentForOtherProgramsIfAsked() {
        Spoken spoken = Spoken.by((scenario, options, progress) -> new RunReport(scenario, FOLDER, List.of(ASML),
                List.of("A share is out of reach."), List.of()), "run", "us-alone", "--json", "--months", "24");

        assertThat(spoken.out()).isEqualTo("{\"runs\":[{\"scenario\":\"us-alone\","
                + "\"title\":\"The United States acts alone\",\"twin\":\"Washington adds no rule\","
                + "\"start\":\"2022-01\",\"report_from\":\"2022-10\",\"months\":24,\"seed\":1,"
                + "\"output\":\"output/us-alone\",\"summary\":[{\"measure\":\"revenue_usd_per_year\","
                + "\"subject\":\"asml\",\"unit\":\"USD/year\",\"ruled\":30000000000.000000,"
                + "\"counterfactual\":31250000000.000000,\"difference\":-1250000000.000000,\"ci_low\":null,"
                + "\"ci_high\":null,\"replicates\":1}],\"warnings\":[\"A share is out of reach.\"],"
                + "\"failures\":[]}]}\n");
    }

    @Test
    void saysNothingIfToldToBeQuiet() {
        Spoken spoken = Spoken.by((scenario, options, progress) -> new RunReport(scenario, FOLDER, List.of(ASML),
                List.of(), List.of()), "run", "us-alone", "--quiet");

        assertThat(spoken).isEqualTo(new Spoken(ExitCode.DONE, "", ""));
    }

    @Test
    void reportsAFailedReplicateWithItsSeedAndKeepsTheOthers() {
        Spoken spoken = Spoken.by((scenario, options, progress) -> new RunReport(scenario, FOLDER, List.of(ASML),
                List.of(), List.of(new FailedReplicate(3, 42, "The books do not close."))), "run", "us-alone");

        assertThat(spoken.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(spoken.out()).contains("ASML");
        assertThat(spoken.err()).isEqualTo("Replicate 3 (seed 42) failed: The books do not close.\n");
    }

    @Test
    void reportsAFaultInsideARunInOneLine() {
        Spoken spoken = Spoken.by((scenario, options, progress) -> {
            throw new IllegalStateException("The books do not close.");
        }, "run", "us-alone");

        assertThat(spoken.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(spoken.err()).isEqualTo("""
                chokepoint failed: The books do not close.
                The option --debug shows where.
                """);
    }

    @Test
    void refusesAnOutputFolderThatIsThere() {
        Spoken spoken = Spoken.by((scenario, options, progress) -> {
            throw new OutputRefused("The output folder exists already.");
        }, "run", "us-alone");

        assertThat(spoken).isEqualTo(new Spoken(ExitCode.INVALID, "", "The output folder exists already.\n"));
    }

    @Test
    void tellsFaultsOfTheFileSystemInWords() {
        Spoken spoken = Spoken.by((scenario, options, progress) -> {
            throw new NoSuchFileException("elsewhere");
        }, "run", "us-alone");

        assertThat(spoken).isEqualTo(new Spoken(ExitCode.FAILED, "", "elsewhere must exist, and it does not.\n"));
    }

    @Test
    void showsNoProgressWhereNobodyWatches() {
        Spoken spoken = Spoken.by((scenario, options, progress) -> {
            progress.started(2);
            progress.advanced(1);
            progress.advanced(2);
            return new RunReport(scenario, FOLDER, List.of(), List.of(), List.of());
        }, "run", "us-alone");

        assertThat(spoken.err()).isEmpty();
    }

    private static Simulation recording(List<RunOptions> seen) {
        return (scenario, options, progress) -> {
            seen.add(options);
            return new RunReport(scenario, FOLDER, List.of(), List.of(), List.of());
        };
    }
}
