package chokepoint.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of parameter sets gives each replicate its own, and says by line what is wrong with it. */
class ParameterSetsTest {

    private static final FilesInMemory FILES = FilesInMemory.shipped();

    @TempDir
    Path folder;

    private ParameterSets.Reading read(String text) throws IOException {
        return ParameterSets.read(Files.writeString(folder.resolve("draws.csv"), text));
    }

    private ParameterSets sound(String text) throws IOException {
        ParameterSets.Reading reading = read(text);
        assertThat(reading.problems()).isEmpty();
        return reading.sets().orElseThrow();
    }

    private String report(String text) throws IOException {
        ParameterSets.Reading reading = read(text);
        assertThat(reading.sets()).isEmpty();
        return reading.problems().stream().map(Problem::toString).collect(Collectors.joining("\n"))
                .replace(folder.toString() + "/", "");
    }

    @Test
    void givesReplicatesTheRowsInTurn() throws IOException {
        ParameterSets sets = sound("parameters.omega,parameters.mu\n0.1,1\n0.2,2\n");

        assertThat(sets.size()).isEqualTo(2);
        assertThat(sets.values(1)).containsExactly(Map.entry("parameters.omega", "0.1"),
                Map.entry("parameters.mu", "1"));
        assertThat(sets.values(2)).containsEntry("parameters.omega", "0.2");
        assertThat(sets.values(3)).isEqualTo(sets.values(1));
    }

    @Test
    void keepsWeightsAndScoresApartFromValues() throws IOException {
        ParameterSets sets = sound("weight,parameters.mu,score_fit,score\n0.25,1,3.5,good\n0,2,,\n");

        assertThat(sets.values(1)).containsOnlyKeys("parameters.mu");
        assertThat(sets.weight(1)).isEqualTo(0.25);
        assertThat(sets.weight(2)).isZero();
        assertThat(sets.scores(1)).containsExactly(Map.entry("score_fit", "3.5"), Map.entry("score", "good"));
    }

    @Test
    void weighsAllAlikeWithoutWeights() throws IOException {
        assertThat(sound("parameters.mu\n1\n").weight(1)).isEqualTo(1);
    }

    @Test
    void letsTheCommandLineHoldInEveryReplicate() throws IOException {
        Overrides given = new Overrides(Map.of("parameters.mu", "3"), OptionalLong.of(7), OptionalInt.empty());

        Overrides overrides = sound("parameters.mu,parameters.omega\n1,0.5\n").overrides(1, given);

        assertThat(overrides.set()).isEqualTo(Map.of("parameters.mu", "3", "parameters.omega", "0.5"));
        assertThat(overrides.seed()).hasValue(7);
    }

    @Test
    void changesAScenarioLikeTheCommandLine() throws IOException {
        ParameterSets sets = sound("parameters.theta,mechanisms.slots\n5,off\n");

        Scenario scenario = FILES.load("us-alone.yaml", sets.overrides(1, Overrides.none())).scenario().orElseThrow();

        assertThat(scenario.parameters().theta()).isEqualTo(5);
        assertThat(scenario.mechanisms().slots()).isFalse();
    }

    @Test
    void showsAWrongValueAtItsLine() throws IOException {
        ParameterSets sets = sound("parameters.theta\n5\nfive\n");

        LoadResult result = sets.placed(FILES.load("us-alone.yaml", sets.overrides(2, Overrides.none())), 2);

        assertThat(result.problems()).hasSize(1);
        assertThat(result.problems().get(0).toString())
                .contains("draws.csv:3: parameters.theta (five) must be a number");
    }

    @Test
    void refusesColumnsThatAreNoPaths() throws IOException {
        assertThat(report("omega,parameters.mu,parameters.mu\n1,1,1\n")).isEqualTo("""
                draws.csv:1: the column (omega) must be a path as --set takes it, weight, or begin with score. \
                Maybe parameters.omega.
                draws.csv:1: the column (parameters.mu) must stand once.""");
        assertThat(report("weight\n1\n")).contains("draws.csv:1: the header must name at least one path.");
    }

    @Test
    void refusesRowsThatDoNotFit() throws IOException {
        assertThat(report("weight,parameters.mu\n1\n-1,2\n1,\n")).isEqualTo("""
                draws.csv:2: the row (1 cells) must have 2 cells, one for each column.
                draws.csv:3: weight (-1) must be a number that is not negative.
                draws.csv:4: parameters.mu (empty) must not be empty.""");
        assertThat(report("weight,parameters.mu\n0,2\n")).contains("weight must be positive in at least one row");
    }

    @Test
    void refusesAFileWithoutSets() throws IOException {
        assertThat(report("parameters.mu\n"))
                .contains("must have a header row and at least one set of values below it");
        assertThat(ParameterSets.read(folder.resolve("none.csv")).problems().get(0).toString())
                .contains("none.csv: the file must exist");
    }
}
