package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar in an empty folder: what a minimised jar has lost shows only here. */
class BuiltJarIT {

    private static final long LARGEST_BYTES = 30_000_000;

    @TempDir
    Path temporary;

    private Path folder;
    private BuiltJar jar;

    @BeforeEach
    void enterAnEmptyFolder() throws IOException {
        folder = Files.createDirectory(temporary.resolve("an empty folder"));
        jar = new BuiltJar(folder, Map.of("LC_ALL", "C", "TZ", "Asia/Tokyo"));
    }

    @Test
    void isSmallEnoughToPassOn() throws IOException {
        assertThat(Files.size(BuiltJar.FILE)).isLessThan(LARGEST_BYTES);
    }

    @Test
    void carriesTheLicencesOfWhatItHolds() throws IOException {
        try (JarFile file = new JarFile(BuiltJar.FILE.toFile())) {
            assertThat(file.stream().map(entry -> entry.getName())).contains("META-INF/licenses/LICENSE",
                    "META-INF/licenses/AFL-3.0.txt", "META-INF/licenses/MIT.txt", "META-INF/licenses/BSD-3-Clause.txt");
        }
    }

    @Test
    void knowsItsVersion() {
        assertThat(jar.run("--version").out()).startsWith("chokepoint 0.").doesNotContain("${");
    }

    @Test
    void findsTheShippedScenariosAndChecksThem() {
        Spoken listed = jar.run("list", "scenarios");
        Spoken checked = jar.run("validate", "january-2023", "us-alone");

        assertThat(listed.out()).contains("january-2023", "us-alone");
        assertThat(checked).isEqualTo(new Spoken(0, checked.out(), ""));
        assertThat(checked.out().lines()).hasSize(2);
    }

    @Test
    void runsAShippedScenarioAndTellsItInUtf8() {
        Spoken spoken = jar.run("run", "january-2023", "--months", "36");

        assertThat(spoken).isEqualTo(new Spoken(0, spoken.out(), ""));
        assertThat(spoken.out()).startsWith("January 2023: Tokyo and The Hague decide\n")
                .contains("Tokyo Electron", "China share", " \u2212", "bn USD of demand the rules touch",
                        "Advanced capacity in China", "output/january-2023: ");
        assertThat(folder.resolve("output/january-2023")).isDirectoryContaining("glob:**summary.csv")
                .isDirectoryContaining("glob:**manifest.json");
    }

    @Test
    void readmeShowsWhatTheFirstCommandPrints() throws IOException {
        String readme = Files.readString(Path.of("README.md"), StandardCharsets.UTF_8);
        int sample = readme.indexOf("```\nJanuary 2023") + 4;

        List<String> shown = readme.substring(sample, readme.indexOf("```", sample)).lines()
                .map(line -> line.replaceFirst("\\.\\.\\.$", "").strip())
                .filter(line -> !line.isEmpty() && !line.startsWith("output/")).toList();
        List<String> printed = jar.run("run", "january-2023").out().lines().map(String::strip).toList();

        assertThat(shown).hasSizeGreaterThan(5)
                .allMatch(line -> printed.stream().anyMatch(whole -> whole.startsWith(line)),
                        "stands in what is printed:\n" + String.join("\n", printed));
    }

    @Test
    void keepsWhatIsThereUnlessToldToReplaceIt() {
        jar.run("run", "us-alone", "--months", "12", "--quiet");

        Spoken again = jar.run("run", "us-alone", "--months", "12", "--quiet");
        Spoken replacing = jar.run("run", "us-alone", "--months", "12", "--quiet", "--overwrite");

        assertThat(again.exitCode()).isEqualTo(2);
        assertThat(again.err()).contains("--overwrite", "--out");
        assertThat(replacing).isEqualTo(new Spoken(0, "", ""));
    }

    @Test
    void comparesTwoRunsAndSaysWhetherTheyDiffer() {
        jar.run("run", "us-alone", "--months", "12", "--out", "a", "--quiet");
        jar.run("run", "us-alone", "--months", "12", "--out", "b", "--quiet", "--threads", "1");
        jar.run("run", "us-alone", "--months", "12", "--out", "c", "--quiet", "--seed", "2");

        Spoken same = jar.run("compare", "--fail-on-difference", "a/us-alone", "b/us-alone");
        Spoken different = jar.run("compare", "--fail-on-difference", "--out", "d", "a/us-alone", "c/us-alone");

        assertThat(same.exitCode()).isZero();
        assertThat(same.out()).isEqualTo("b/us-alone: identical to a/us-alone\n");
        assertThat(different.exitCode()).isEqualTo(1);
        assertThat(different.out()).contains("revenue_usd_per_year");
        assertThat(folder.resolve("d/comparison.csv")).isNotEmptyFile();
    }

    @Test
    void runsAgainFromTheScenarioItWrote() {
        jar.run("run", "us-japan", "--months", "12", "--out", "a", "--quiet");

        Spoken again = jar.run("run", "a/us-japan/scenario.yaml", "--out", "b", "--quiet");

        assertThat(again).isEqualTo(new Spoken(0, "", ""));
        assertThat(jar.run("compare", "a/us-japan", "b/us-japan").out()).contains("identical");
    }

    @Test
    void writesAStarterThatRunsAndIsVerified() {
        Spoken written = jar.run("new", "idea");
        jar.run("run", "idea.yaml", "--months", "12", "--quiet");

        Spoken verified = jar.run("verify", "output/idea");

        assertThat(written.exitCode()).isZero();
        assertThat(verified).isEqualTo(new Spoken(0, verified.out(), ""));
        assertThat(verified.out()).startsWith("output/idea: verified");
    }

    @Test
    void refusesWrongUsageInOneBreath() {
        Spoken spoken = jar.run("run", "--replicate", "3", "january-2023");

        assertThat(spoken.exitCode()).isEqualTo(2);
        assertThat(spoken.err()).isEqualTo("""
                Unknown option: '--replicate'
                Maybe --replicates.
                See chokepoint run --help.
                """);
        assertThat(folder).isEmptyDirectory();
    }
}
