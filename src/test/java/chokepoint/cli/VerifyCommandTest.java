package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.experiment.Experiment;
import chokepoint.support.ShippedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {

    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void runAShortScenario() {
        folder = temporary.resolve("out").resolve("us-alone");
        Spoken.by("run", "us-alone", "--months", "12", "--quiet", "--out", temporary.resolve("out").toString());
    }

    @Test
    void findsTheSameInASecondRun() {
        Spoken spoken = Spoken.by("verify", folder.toString());

        assertThat(spoken.exitCode()).as(spoken.err()).isEqualTo(ExitCode.DONE);
        assertThat(spoken.out()).contains("us-alone: verified, a second run gives the same ");
        assertThat(spoken.err()).isEmpty();
    }

    @Test
    void runsWithTheSeedReplicatesAndDetailOfTheFirstRun() {
        String out = temporary.resolve("other").toString();
        Spoken.by("run", "us-alone", "--months", "3", "--seed", "7", "--replicates", "2", "--detail", "all", "--set",
                "report_from=2022-01", "--set", "mechanisms.slots=off", "--quiet", "--out", out);
        List<String> asked = new ArrayList<>();

        Spoken spoken = Spoken.by((scenario, options, progress) -> {
            asked.add(scenario.seed() + " " + options.replicates() + " " + options.allDetail());
            return Experiment.run(scenario, options, progress);
        }, "verify", Path.of(out, "us-alone").toString(), "--threads", "1");

        assertThat(spoken.exitCode()).as(spoken.out() + spoken.err()).isEqualTo(ExitCode.DONE);
        assertThat(asked).containsExactly("7 2 true");
    }

    @Test
    void leavesNothingBehind() {
        List<Path> places = new ArrayList<>();

        Spoken.by((scenario, options, progress) -> {
            places.add(options.out());
            return Experiment.run(scenario, options, progress);
        }, "verify", folder.toString());

        assertThat(places).hasSize(1).allMatch(Files::notExists);
    }

    @Test
    void namesTheFilesThatWereChangedOrDeleted() throws IOException {
        ShippedFiles.edit(folder.resolve("summary.csv"), text -> text + "x\n");
        Files.delete(folder.resolve("rules.csv"));

        Spoken spoken = Spoken.by("verify", folder.toString());

        assertThat(spoken.exitCode()).isEqualTo(ExitCode.DIFFERENT);
        assertThat(spoken.out()).contains("not verified").containsPattern("summary.csv +has changed")
                .containsPattern("rules.csv +is missing").doesNotContain("revenue.csv");
    }

    @Test
    void namesTheFilesThatASecondRunWritesDifferently() {
        Path manifest = folder.resolve("manifest.json");
        ShippedFiles.edit(manifest, text -> text.replace("\"replicates\": 1", "\"replicates\": 2"));

        Spoken spoken = Spoken.by("verify", folder.toString());

        assertThat(spoken.exitCode()).isEqualTo(ExitCode.DIFFERENT);
        assertThat(spoken.out()).containsPattern("summary.csv +comes out different in a second run");
    }

    @Test
    void doesNotRunAScenarioThatWasEdited() {
        ShippedFiles.edit(folder.resolve("scenario.yaml"), text -> text.replace("seed: 1", "seed: 2"));

        Spoken spoken = Spoken.by((scenario, options, progress) -> {
            throw new AssertionError("must not run");
        }, "verify", folder.toString());

        assertThat(spoken.exitCode()).isEqualTo(ExitCode.DIFFERENT);
        assertThat(spoken.out()).containsPattern("scenario.yaml +has changed").contains("Nothing was run", "Maybe ");
    }

    @Test
    void asksWhereTablesAreThatStandBesideTheScenario() throws IOException {
        Path own = ShippedFiles.copyInto(temporary.resolve("own"));
        Files.move(own.resolve("worlds/2022"), own.resolve("worlds/mine"));
        ShippedFiles.edit(own.resolve("us-alone.yaml"), text -> text.replace("worlds/2022", "worlds/mine"));
        Path scenario = own.resolve("us-alone.yaml");
        String output = runOf(scenario);

        Spoken lost = Spoken.by("verify", output);
        Spoken found = Spoken.by("verify", output, "--scenario", scenario.toString());

        assertThat(lost.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(lost.err()).contains("worlds/mine", "can not be run again", "Maybe ", "--scenario FILE");
        assertThat(found.exitCode()).as(found.out() + found.err()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void saysThatTheTablesReadAreNotThoseOfTheRun() {
        Path own = ShippedFiles.copyInto(temporary.resolve("own"));
        ShippedFiles.edit(own.resolve("worlds/2022/makers.csv"), text -> text.replace("Tokyo Electron", "Tokyo"));
        String output = runOf(own.resolve("us-alone.yaml"));

        Spoken spoken = Spoken.by("verify", output);

        assertThat(spoken.exitCode()).isEqualTo(ExitCode.DIFFERENT);
        assertThat(spoken.out()).containsPattern("worlds/2022/makers.csv +is read by the run")
                .containsPattern("entities.csv +comes out different").contains("--scenario FILE");
    }

    @Test
    void refusesAFolderThatIsNoOutput() {
        Spoken spoken = Spoken.by("verify", temporary.toString());

        assertThat(spoken.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(spoken.err()).contains("must hold manifest.json", "Maybe ");
    }

    @Test
    void refusesAScenarioFileThatIsNotThere() {
        Spoken spoken = Spoken.by("verify", folder.toString(), "--scenario", "nowhere.yaml");

        assertThat(spoken.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(spoken.err()).contains("--scenario nowhere.yaml must be a file");
    }

    private String runOf(Path scenario) {
        Path out = temporary.resolve("of own");
        Spoken.by("run", scenario.toString(), "--months", "12", "--quiet", "--out", out.toString());
        return out.resolve("us-alone").toString();
    }
}
