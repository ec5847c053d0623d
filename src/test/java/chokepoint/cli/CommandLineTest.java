package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    @TempDir
    Path folder;

    @Test
    void saysWhichCommandsThereAreWhenNoneIsGiven() {
        Spoken spoken = Spoken.by();

        assertThat(spoken.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(spoken.out()).isEmpty();
        assertThat(spoken.err()).contains("run ", "validate ", "compare ", "explain ", "list ");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasHelpOnStandardOutput(String command) {
        Spoken spoken = Spoken.by(command, "--help");

        assertThat(spoken.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(spoken.out()).contains("Usage: chokepoint " + command);
        assertThat(spoken.err()).isEmpty();
    }

    static Stream<String> commands() {
        return new Program(Spoken.nowhere()).commandLine().getSubcommands().keySet().stream();
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "new", "validate", "diff", "compare", "verify", "ablate", "backtest", "explain", "list"})
    void helpNamesTheExitCodes(String command) {
        assertThat(Spoken.by(command, "--help").out()).contains("Exit codes", "wrong usage or invalid input");
    }

    @Test
    void namesItsVersionAndCommit() {
        assertThat(Spoken.by("--version").out()).matches("chokepoint \\d+\\.\\d+\\.\\d+ \\(\\w[\\w-]*\\)\n");
    }

    @ParameterizedTest
    @CsvSource({
        "run,        --replicate=3,  --replicates",
        "run,        --overwite,     --overwrite",
        "compare,    --fail,         --fail-on-difference",
        "validate,   --month=3,      --months",
    })
    void guessesTheOptionThatWasMeant(String command, String typed, String meant) {
        Spoken spoken = Spoken.by(command, "x", typed);

        assertThat(spoken.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(spoken.err()).contains("Maybe ", meant, "See chokepoint " + command + " --help.");
    }

    @Test
    void guessesTheCommandThatWasMeant() {
        assertThat(Spoken.by("validat", "x").err()).contains("validat is not a command.", "Maybe validate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "validate", "compare", "compare one", "verify", "verify here", "ablate",
        "ablate history --threads none", "diff", "diff us-alone", "new", "new a_b",
        "explain january-2023", "list", "list things",
        "run january-2023 --threads 0", "run january-2023 --replicates -1", "run january-2023 --seed luck",
        "run january-2023 --set theta", "run january-2023 --set =1", "run january-2023 --detail some",
        "run january-2023 --months nought", "run january-2023 --months -5", "run no-such-scenario",
        "run january-2023 --set parameters.theta=1 --set parameters.theta=2", "compare here there",
        "explain january-2023 --maker asml --class litho-dry --buyer smic --month July",
        "explain january-2023 --maker asml --class etch-advanced --buyer smic --month 2023-07",
        "explain january-2023 --maker asm --class litho-dry --buyer smic --month 2023-07"})
    void refusesWrongUsageWithoutAStackTrace(String line) {
        Spoken spoken = Spoken.by(line.split(" "));

        assertThat(spoken.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(spoken.out()).isEmpty();
        assertThat(spoken.err()).isNotBlank().doesNotContain("\tat ", "Exception");
    }

    @Test
    void showsWhereAFaultAroseOnlyIfAsked() {
        Spoken spoken = Spoken.by("run", "--debug", "no-such-scenario");

        assertThat(spoken.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(spoken.err()).contains("\tat chokepoint.cli.");
    }

    @Test
    void showsTheProblemsOfAllScenariosBeforeRunningAny() throws IOException {
        Path first = scenario("first.yaml", "id: first\n");
        Path second = scenario("second.yaml", "id: second\nmonths: many\n");

        String out = folder.resolve("out").toString();
        Spoken spoken = Spoken.by("run", first.toString(), second.toString(), "--out", out);

        assertThat(spoken.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(spoken.err()).contains("first.yaml", "second.yaml:2:");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void refusesTwoScenariosOfOneId() {
        Spoken spoken = Spoken.by("run", "january-2023", "january-2023", "--out", folder.toString());

        assertThat(spoken.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(spoken.err()).contains("january-2023 stands in two of the scenarios");
    }

    @Test
    void writesACompletionScript() {
        assertThat(Spoken.by("generate-completion").out()).contains("--replicates", "--fail-on-difference", "--window-months");
    }

    private Path scenario(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
