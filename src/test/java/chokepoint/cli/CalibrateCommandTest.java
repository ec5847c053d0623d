package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.support.JsonTree;
import chokepoint.support.ShippedFiles;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The calibrate command on a fit of a few candidates, and what run makes of its sets. */
class CalibrateCommandTest {

    @TempDir
    Path folder;

    private Path experiment;

    @BeforeEach
    void writeAnExperiment() {
        experiment = folder.resolve("fit.yaml");
        ShippedFiles.write(folder.resolve("bare.yaml"),
                "extends: free-trade.yaml\nid: bare\nchanges: {parameters.burn_in_months: 3}\nreport_from: 2022-01\n");
        ShippedFiles.write(experiment, """
                id: fit
                title: A small fit
                scenario: bare.yaml
                window: {from: 2022-01, to: 2022-02}
                parameters: [parameters.order_horizon]
                targets:
                  - {measure: backlog_usd_bn, subject: asml, value: 30, tolerance: 2, source: made up}
                search: {seeds: 1, restarts: 1, generations: 1, population: 4, profile_points: 3}
                accept: {times_best: 1000}
                """);
    }

    private Spoken calibrate(String... more) {
        String[] arguments = new String[more.length + 4];
        System.arraycopy(more, 0, arguments, 4, more.length);
        arguments[0] = "calibrate";
        arguments[1] = experiment.toString();
        arguments[2] = "--out";
        arguments[3] = folder.resolve("out").toString();
        return Spoken.by(arguments);
    }

    @Test
    void showsWhatIsFittedAndKeepsSetsThatRunTakes() {
        Spoken fitted = calibrate();
        String sets = folder.resolve("out").resolve("fit").resolve("accepted.csv").toString();
        Spoken run = Spoken.by("run", experiment.resolveSibling("bare.yaml").toString(), "--draws", sets,
                "--replicates", "2",
                "--months", "3", "--quiet", "--out", folder.resolve("out").toString());
        Path ran = folder.resolve("out").resolve("bare");
        Spoken verified = Spoken.by("verify", ran.toString());
        ShippedFiles.edit(ran.resolve("draws.csv"), text -> text + "x\n");

        assertThat(fitted.exitCode()).as(fitted.err()).isEqualTo(ExitCode.DONE);
        assertThat(fitted.out()).contains("A small fit", "parameters.order_horizon", "backlog_usd_bn", "sets accepted",
                "accepted.csv, report.md and more");
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(verified.exitCode()).as(verified.out() + verified.err()).isEqualTo(ExitCode.DONE);
        assertThat(Spoken.by("verify", ran.toString()).out()).contains("Nothing was run, as draws.csv is not the one");
        assertThat(Spoken.by("verify", folder.resolve("out").resolve("fit").toString()).err())
                .contains("must be the folder of a run");
    }

    @Test
    void printsOneDocumentForOtherPrograms() {
        JsonTree document = JsonTree.of(calibrate("--json").out());

        assertThat(document.toString()).contains("sets_accepted", "order_horizon", "backlog_usd_bn");
    }

    @Test
    void refusesAnOutputFolderThatIsThere() {
        calibrate("--quiet");

        Spoken again = calibrate();

        assertThat(again.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(again.err()).contains("exists already. Maybe replace it with --overwrite");
        assertThat(calibrate("--overwrite", "--quiet").exitCode()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void refusesABrokenExperimentWithoutRunningIt() {
        ShippedFiles.edit(experiment, text -> text.replace("asml", "asmll"));

        Spoken spoken = calibrate();

        assertThat(spoken.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(spoken.err()).contains("fit.yaml:7: targets[1].subject (asmll)");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void refusesAThreadCountBelowOne() {
        assertThat(calibrate("--threads", "0").err()).contains("--threads 0 must be at least 1");
    }
}
