package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.experiment.RunOptions;
import chokepoint.experiment.RunReport;
import chokepoint.support.ShippedFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawsOptionTest {

    @TempDir
    Path folder;

    private String draws(String text) {
        Path file = folder.resolve("sets.csv");
        ShippedFiles.write(file, text);
        return file.toString();
    }

    @Test
    void givesReplicatesTheSetsInTurn() {
        List<Double> seen = new ArrayList<>();
        List<RunOptions> asked = new ArrayList<>();

        Spoken.by((scenario, options, progress) -> {
            asked.add(options);
            for (int replicate = 1; replicate <= options.replicates(); replicate++) {
                seen.add(options.draws().orElseThrow().scenarios().apply(replicate).parameters().theta());
            }
            return new RunReport(scenario, folder, List.of(), List.of(), List.of());
        }, "run", "us-alone", "--replicates", "3", "--draws", draws("parameters.theta,score\n3,1\n5,2\n"), "--quiet");

        assertThat(seen).containsExactly(3.0, 5.0, 3.0);
        assertThat(asked.get(0).draws().orElseThrow().input().name()).isEqualTo("sets.csv");
    }

    @Test
    void namesAWrongValueAtItsLineAndRunsNothing() {
        Spoken spoken = Spoken.by((scenario, options, progress) -> {
            throw new AssertionError("nothing must run");
        }, "run", "us-alone", "--replicates", "2", "--draws", draws("parameters.theta\n3\nfive\n"));

        assertThat(spoken.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(spoken.err()).contains("sets.csv:3: parameters.theta (five) must be a number");
    }

    @Test
    void saysThatSetsAreLeftOutIfThereAreFewerReplicates() {
        Spoken spoken = Spoken.by((scenario, options, progress) ->
                new RunReport(scenario, folder, List.of(), List.of(), List.of()), "run", "us-alone", "--draws",
                draws("parameters.theta\n3\n5\n"));

        assertThat(spoken.err()).contains("Of the 2 sets of ", "the first is taken");
    }

    @Test
    void refusesAPathThatTheCommandLineSetsToo() {
        Spoken spoken = Spoken.by("run", "us-alone", "--set", "parameters.theta=4", "--draws",
                draws("parameters.theta\n3\n"));

        assertThat(spoken.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(spoken.err()).contains("--set parameters.theta: the sets of ", "Maybe take the column out");
    }

    @Test
    void writesTheSameBytesForScenariosOfOneTwinTogetherAndApart() throws IOException {
        String[] more = {"--months", "3", "--set", "report_from=2022-01", "--replicates", "2", "--draws",
            draws("parameters.theta\n3\n5\n"), "--quiet", "--out"};

        Spoken together = Spoken.by(arguments(List.of("run", "us-alone", "us-japan"), more, "together"));
        Spoken.by(arguments(List.of("run", "us-alone"), more, "apart"));
        Spoken.by(arguments(List.of("run", "us-japan"), more, "apart"));

        assertThat(together.exitCode()).as(together.err()).isEqualTo(ExitCode.DONE);
        for (String file : List.of("us-alone/bands.csv", "us-alone/draws.csv", "us-japan/bands.csv")) {
            assertThat(folder.resolve("together").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("apart").resolve(file));
        }
    }

    private String[] arguments(List<String> command, String[] more, String out) {
        List<String> all = new ArrayList<>(command);
        all.addAll(List.of(more));
        all.add(folder.resolve(out).toString());
        return all.toArray(String[]::new);
    }

    @Test
    void failsReplicatesWhoseSetsChangeTheMonthsSimulated() {
        Spoken spoken = Spoken.by("run", "us-alone", "--months", "3", "--set", "report_from=2022-01", "--draws",
                draws("parameters.burn_in_months\n6\n"), "--out", folder.toString(), "--quiet");

        assertThat(spoken.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(spoken.err()).contains("must leave the months simulated as they are",
                "Maybe it changes burn_in_months");
    }
}
