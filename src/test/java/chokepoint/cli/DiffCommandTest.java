package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.support.JsonTree;
import chokepoint.support.ShippedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiffCommandTest {

    @TempDir
    Path folder;

    @Test
    void saysThatAScenarioIsTheSameAsItself() {
        assertThat(Spoken.by("diff", "us-alone", "us-alone"))
                .isEqualTo(new Spoken(ExitCode.DONE, "us-alone is the same as us-alone\n", ""));
    }

    @Test
    void takesNoNoticeOfHowAScenarioIsWritten() throws IOException {
        Path own = Files.writeString(folder.resolve("own.yaml"), "extends: us-alone.yaml\nmechanisms: {slots: on}\n"
                + "under_study: [us-2023, us-october-2022]\n");

        Spoken spoken = Spoken.by("diff", "us-alone", own.toString());

        assertThat(spoken.exitCode()).as(spoken.out() + spoken.err()).isEqualTo(ExitCode.DONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "months: 60                                         | key         months                   72     60",
        "sources: [a book]                                  | key         sources                  87 FR.* a book",
        "mechanisms: {slots: off}                           | mechanism   slots                    on     off",
        "under_study: [us-october-2022]                     | under_study us-2023-11-17-sme        under study  .none.",
        "changes: {parameters.theta: 3.25}                  | assumption  parameters.theta         [0-9.]+ 3.25",
        "changes: {rules.us-2022-10-07.approval: 0.5}       | rule        us-2022-10-07.approval   [0-9.]+ 0.5",
        "changes: {rules.us-2022-10-07.expires: 2024-01-01} | rule        us-2022-10-07.expires    .*     2024-01-01",
    })
    void namesWhatASmallVariantChanges(String change, String line) throws IOException {
        Path own = Files.writeString(folder.resolve("own.yaml"), "extends: us-alone.yaml\n" + change + "\n");

        Spoken spoken = Spoken.by("diff", "us-alone", own.toString());

        assertThat(spoken.exitCode()).as(spoken.err()).isEqualTo(ExitCode.DIFFERENT);
        assertThat(spoken.out()).containsPattern("\n  " + line.replaceAll(" +", " +") + "\n");
    }

    @Test
    void namesRulesThatOneScenarioLacks() {
        String told = Spoken.by("diff", "us-alone", "us-japan").out();

        assertThat(told).containsPattern("rule +jp-2023-07-23 +\\(none\\) +\\S").containsPattern("key +id +us-alone +us-japan");
        assertThat(Spoken.by("diff", "us-japan", "us-alone").out()).containsPattern("rule +jp-2023-07-23 +[^(]\\S.* \\(none\\)");
    }

    @Test
    void namesOnlyWhatDiffers() throws IOException {
        Path own = Files.writeString(folder.resolve("own.yaml"), "extends: us-alone.yaml\nseed: 2\n");

        assertThat(Spoken.by("diff", "us-alone", own.toString()).out().lines().skip(2))
                .singleElement().asString().matches("  key +seed +1 +2");
    }

    @Test
    void noticesTextsOfTablesThatDiffer() {
        Path own = ShippedFiles.copyInto(folder);
        ShippedFiles.edit(own.resolve("worlds/2022/makers.csv"), text -> text.replace("Tokyo Electron", "Tokyo"));

        Spoken spoken = Spoken.by("diff", "us-alone", own.resolve("us-alone.yaml").toString());

        assertThat(spoken.exitCode()).isEqualTo(ExitCode.DIFFERENT);
        assertThat(spoken.out().lines().skip(2)).singleElement().asString()
                .matches("  table +worlds/2022/makers.csv +[0-9a-f]+\\.\\.\\. +[0-9a-f]+\\.\\.\\.");
    }

    @Test
    void printsWholeTextsForOtherPrograms() {
        Spoken spoken = Spoken.by("diff", "us-alone", "us-japan", "--json");

        List<JsonTree> differences = JsonTree.of(spoken.out()).get("differences").list();
        assertThat(spoken.exitCode()).isEqualTo(ExitCode.DIFFERENT);
        assertThat(differences).extracting(one -> one.text("kind") + " " + one.text("path"))
                .contains("key question", "rule jp-2023-07-23", "under_study jp-2023-07-23");
        assertThat(differences).filteredOn(one -> one.text("path").equals("jp-2023-07-23"))
                .allMatch(one -> one.text("a") == null && !one.text("b").isEmpty());
    }

    @Test
    void showsTheProblemsOfBoth() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.yaml"), "id: broken\n");

        Spoken spoken = Spoken.by("diff", "no-such", broken.toString());

        assertThat(spoken.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(spoken.err()).contains("no-such", "broken.yaml");
    }
}
