package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands that look things up: list and explain. */
class LookingUpTest {

    private static final String[] ETCH_FOR_SMIC = {"explain", "january-2023", "--maker", "tokyo-electron", "--class",
        "etch-advanced", "--buyer", "smic", "--node", "logic-advanced", "--month"};

    @ParameterizedTest
    @CsvSource({
        "makers,     tokyo-electron",
        "buyers,     smic",
        "classes,    litho-arfi-advanced",
        "rules,      us-2022-10-07",
        "packages,   us-october-2022",
        "parameters, parameters.theta",
        "mechanisms, slot_adjustment",
        "scenarios,  january-2023",
    })
    void listsTheIdsOfTheLibrary(String kind, String id) {
        Spoken spoken = Spoken.by("list", kind);

        assertThat(spoken.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(spoken.out().lines()).anyMatch(line -> line.startsWith(id + " "));
    }

    @Test
    void listsOnlyTheRulesOfAScenario() {
        String rules = Spoken.by("list", "rules", "us-alone").out();

        assertThat(rules).contains("us-2022-10-07 ").doesNotContain("jp-2023-07-23");
    }

    @Test
    void listsOnlyThePackagesThatAScenarioTouches() {
        String packages = Spoken.by("list", "packages", "us-alone").out();

        assertThat(packages).contains("us-october-2022").doesNotContain("jp-2023");
    }

    @Test
    void showsWhatAMechanismDoesAndThatAScenarioHasChangedIt(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("mine.yaml"), "id: mine\nextends: us-alone.yaml\n"
                + "mechanisms: {retaliation: on}\n");

        Spoken spoken = Spoken.by("list", "mechanisms", file.toString());

        assertThat(spoken.exitCode()).as(spoken.err()).isEqualTo(ExitCode.DONE);
        assertThat(spoken.out()).containsPattern("retaliation +on \\(changed\\) +M18 +the target restricts inputs")
                .containsPattern("reallocation +off +M19").containsPattern("stockpiling +foresight +M3");
    }

    @Test
    void marksRulesThatNobodyHasIssued() {
        assertThat(Spoken.by("list", "rules", "full-alignment").out().lines())
                .anyMatch(line -> line.startsWith("kr-copy-tools-2022 ") && line.endsWith("(hypothetical)"));
    }

    @Test
    void explainsWhichRuleBindsASaleAndItsLegalSource() {
        String told = told("2023-09");

        assertThat(told).contains("Needs a licence of JP", "jp-2023-07-23 applies:", "promulgated 2023-05-23",
                "nl-2019-euv does not apply: the tool class is etch-advanced");
    }

    @Test
    void explainsThatARuleIsNotYetInForce() {
        assertThat(told("2023-06")).contains("Free: no rule in force", "jp-2023-07-23 does not apply:");
    }

    @Test
    void explainsASaleForEachNodeOfTheBuyerIfNoneIsNamed() {
        Spoken spoken = Spoken.by("explain", "january-2023", "--maker", "asml", "--class", "litho-dry",
                "--buyer", "smic", "--month", "2023-09");

        assertThat(spoken.out()).contains("for logic-advanced, ordered", "for logic-mature, ordered");
    }

    @ParameterizedTest
    @CsvSource({
        "--maker, tokio-electron, tokyo-electron",
        "--class, etch-advance,   etch-advanced",
        "--buyer, smics,          smic",
        "--node,  logic-advancd,  logic-advanced",
    })
    void guessesTheIdThatWasMeant(String option, String typed, String meant) {
        String[] arguments = told(option, typed);

        Spoken spoken = Spoken.by(arguments);

        assertThat(spoken.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(spoken.err()).contains(option + " " + typed, "Maybe " + meant + ".");
    }

    private static String told(String month) {
        String[] arguments = java.util.Arrays.copyOf(ETCH_FOR_SMIC, ETCH_FOR_SMIC.length + 1);
        arguments[ETCH_FOR_SMIC.length] = month;
        return Spoken.by(arguments).out();
    }

    private static String[] told(String option, String value) {
        String[] arguments = java.util.Arrays.copyOf(ETCH_FOR_SMIC, ETCH_FOR_SMIC.length + 1);
        arguments[ETCH_FOR_SMIC.length] = "2023-09";
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals(option)) {
                arguments[i + 1] = value;
            }
        }
        return arguments;
    }
}
