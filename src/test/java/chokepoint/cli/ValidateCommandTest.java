package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.scenario.ScenarioLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {

    @TempDir
    Path folder;

    @Test
    void everyShippedScenarioIsValid() {
        Spoken spoken = Spoken.by(validating(shipped()));

        assertThat(spoken.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(spoken.out().lines()).hasSameSizeAs(shipped()).allMatch(line -> line.contains(": valid."));
    }

    @Test
    void acceptsAFileThatStandsOnTheLibrary() throws IOException {
        String text = ScenarioSource.library().text("us-alone").orElseThrow();
        Path own = Files.writeString(folder.resolve("my scenario.yaml"), text);

        assertThat(Spoken.by("validate", own.toString()).exitCode()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void prefersAFileToAShippedScenarioOfThatName() throws IOException {
        Path own = Files.writeString(folder.resolve("january-2023"), "id: mine\n");

        Spoken spoken = Spoken.by("validate", own.toString());

        assertThat(spoken.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(spoken.out()).contains("january-2023:");
    }

    @Test
    void checksWhatTheCommandLineSets() {
        Spoken spoken = Spoken.by("validate", "us-alone", "--set", "parameters.theta=-1", "--set",
                "mechanisms.slot=off");

        assertThat(spoken.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(spoken.out()).contains("parameters.theta (-1", "Maybe ", "slots");
    }

    @Test
    void goesOnAfterAnInvalidScenario() {
        Spoken spoken = Spoken.by("validate", "no-such", "us-alone");

        assertThat(spoken.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(spoken.out()).contains("no-such: the scenario must be a file", "us-alone: valid.");
    }

    private static String[] shipped() {
        return ScenarioSource.library().scenarios().stream().map(ScenarioLibrary.Shipped::id).toArray(String[]::new);
    }

    private static String[] validating(String... names) {
        String[] arguments = new String[names.length + 1];
        arguments[0] = "validate";
        System.arraycopy(names, 0, arguments, 1, names.length);
        return arguments;
    }
}
