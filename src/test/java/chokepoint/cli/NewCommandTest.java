package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.support.ShippedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewCommandTest {

    @TempDir
    Path folder;

    @Test
    void writesAScenarioThatIsValidAndRuns() {
        String file = folder.resolve("my-idea.yaml").toString();

        Spoken written = Spoken.by("new", folder.resolve("my-idea").toString());
        Spoken checked = Spoken.by("validate", file);
        Spoken run = Spoken.by("run", file, "--months", "12", "--quiet", "--out", folder.toString());

        assertThat(written.exitCode()).as(written.err()).isEqualTo(ExitCode.DONE);
        assertThat(written.out()).contains("my-idea.yaml: a starter scenario", "chokepoint run ");
        assertThat(checked.exitCode()).as(checked.out()).isEqualTo(ExitCode.DONE);
        assertThat(run).isEqualTo(new Spoken(ExitCode.DONE, "", ""));
        assertThat(folder.resolve("my-idea").resolve("summary.csv")).isNotEmptyFile();
    }

    @Test
    void isAsGoodAsTheShippedScenarioItShows() {
        Spoken.by("new", folder.resolve("us-alone").toString());

        assertThat(Spoken.by("diff", "us-alone", folder.resolve("us-alone.yaml").toString()).out().lines().skip(2))
                .allMatch(line -> line.matches("  key +(expectation|question|sources) .*"));
    }

    @Test
    void staysValidWhenItsExamplesAreTakenUp() throws IOException {
        Path file = folder.resolve("my-idea.yaml");
        Spoken.by("new", file.toString());
        String starter = Files.readString(file);
        ShippedFiles.edit(file, text -> text.replaceAll("(?m)^# ?(?=hypothetical:|mechanisms:|  )", ""));

        Spoken checked = Spoken.by("validate", file.toString());

        assertThat(Files.readString(file)).isNotEqualTo(starter).contains("\n  slots: off", "\n  - {id: kr-copy");
        assertThat(checked.exitCode()).as(checked.out()).isEqualTo(ExitCode.DONE);
        assertThat(Spoken.by("diff", file.toString(), file.toString()).exitCode()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void leavesAFileAloneThatIsThere() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.yaml"), "id: mine\n");

        Spoken spoken = Spoken.by("new", folder.resolve("mine").toString());

        assertThat(spoken.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(spoken.err()).contains("mine.yaml must not exist yet", "Maybe ");
        assertThat(file).hasContent("id: mine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"on", "2022", "null", "a-2"})
    void takesNamesThatYamlWouldTakeForSomethingElse(String name) {
        Spoken spoken = Spoken.by("new", folder.resolve(name).toString());

        assertThat(spoken.exitCode()).as(spoken.err()).isEqualTo(ExitCode.DONE);
        assertThat(Spoken.by("validate", folder.resolve(name + ".yaml").toString()).exitCode())
                .isEqualTo(ExitCode.DONE);
    }

    @ParameterizedTest
    @CsvSource({"My Idea, Maybe my-idea", "con, Maybe ", "a_b, must be an id"})
    void refusesANameThatIsNoId(String name, String advice) {
        Spoken spoken = Spoken.by("new", folder.resolve(name).toString());

        assertThat(spoken.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(spoken.err()).contains(advice);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void saysThatTheFolderIsNotThere() {
        Spoken spoken = Spoken.by("new", folder.resolve("nowhere").resolve("mine").toString());

        assertThat(spoken.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(spoken.err()).contains("mine.yaml must be writable", "nowhere");
    }
}
