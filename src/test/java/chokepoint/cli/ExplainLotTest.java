package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.support.JsonTree;
import chokepoint.support.ShippedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The life of a lot, told from the output folder of a run. */
class ExplainLotTest {

    @TempDir
    private static Path temporary;
    private static Path folder;
    private static String lot;

    @BeforeAll
    static void runAShortScenario() throws IOException {
        folder = temporary.resolve("us-alone");
        Spoken.by("run", "us-alone", "--months", "14", "--quiet", "--out", temporary.toString());
        lot = Files.readAllLines(folder.resolve("licences.csv")).stream().filter(line -> line.contains(",ruled,")
                && line.endsWith(",denied") && !line.contains(",extra/")).findFirst().orElseThrow()
                .split(",")[3];
    }

    @Test
    void tellsTheLifeOfALotInBothWorlds() {
        Spoken spoken = Spoken.by("explain", folder.toString(), "--lot", lot);

        assertThat(spoken.exitCode()).as(spoken.err()).isEqualTo(ExitCode.DONE);
        assertThat(spoken.err()).isEmpty();
        assertThat(spoken.out()).contains(lot + ", replicate 1\n", "needed in ", "Ordered from ",
                " denies application ",
                "enial ledger");
        assertThat(spoken.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void tellsItAsJsonIfAsked() {
        JsonTree told = JsonTree.of(Spoken.by("explain", folder.toString(), "--lot", lot, "--json").out());

        assertThat(told.text("lot")).isEqualTo(lot);
        assertThat(told.get("ruled").list()).extracting(moment -> moment.text("event"))
                .contains("considered", "decided");
        assertThat(told.get("counterfactual").list()).isNotEmpty();
    }

    @Test
    void saysWhereIdsAreFoundWhenALotIsUnknown() {
        Spoken spoken = Spoken.by("explain", folder.toString(), "--lot", lot + "9");

        assertThat(spoken.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(spoken.err()).contains("Maybe one of ", lot, "trades.csv");
    }

    @ParameterizedTest
    @CsvSource({
        "2,    --replicate 2 must lie between 1 and 1",
        "0,    --replicate 0 must lie between 1 and 1",
    })
    void refusesAReplicateThatWasNotRun(String replicate, String told) {
        Spoken spoken = Spoken.by("explain", folder.toString(), "--lot", lot, "--replicate", replicate);

        assertThat(spoken.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(spoken.err()).contains(told);
    }

    @Test
    void refusesASaleAndALotAtOnce() {
        Spoken spoken = Spoken.by("explain", "us-alone", "--lot", lot, "--maker", "asml", "--class", "litho-dry",
                "--buyer", "smic", "--month", "2023-07");

        assertThat(spoken.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(spoken.err()).contains("--lot", "See chokepoint explain --help.");
    }

    @Test
    void refusesAFolderThatIsNoOutput() {
        Spoken spoken = Spoken.by("explain", "us-alone", "--lot", lot);

        assertThat(spoken.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(spoken.err()).contains("must hold manifest.json");
    }

    @Test
    void doesNotRunAScenarioThatWasEdited() throws IOException {
        Path edited = temporary.resolve("edited");
        Files.createDirectories(edited);
        for (String name : new String[] {"manifest.json", "scenario.yaml"}) {
            Files.copy(folder.resolve(name), edited.resolve(name));
        }
        ShippedFiles.edit(edited.resolve("scenario.yaml"), text -> text.replace("seed: 1", "seed: 2"));

        Spoken spoken = Spoken.by("explain", edited.toString(), "--lot", lot);

        assertThat(spoken.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(spoken.err()).contains("must be as the run wrote it");
    }
}
