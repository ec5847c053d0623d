package chokepoint.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.support.ShippedFiles;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that no one should send, and some that people do send: each gives problems, never an exception. */
class DisasterTest {

    @TempDir
    private Path temp;

    private Path folder;
    private Path scenario;
    private Path makers;

    @BeforeEach
    void copyTheShippedFiles() {
        folder = ShippedFiles.copyInto(temp.resolve("with blanks in its name"));
        scenario = folder.resolve("us-alone.yaml");
        makers = folder.resolve("worlds/2022/makers.csv");
    }

    private LoadResult load() {
        return new ScenarioLoader().load(scenario, Overrides.none());
    }

    private String report() {
        LoadResult result = load();
        assertThat(result.problems()).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.file()).isNotBlank();
            assertThat(problem.rule()).isNotBlank();
            assertThat(problem.toString()).hasLineCount(1).contains(" must ").endsWith(".");
        });
        return result.problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }

    private String reportOf(String yaml) {
        ShippedFiles.write(scenario, yaml);
        return report();
    }

    @Test
    void loadsTheCopyBeforeAnythingIsBroken() {
        assertThat(load().problems()).isEmpty();
    }

    @Test
    void stopsAnAliasBomb() {
        String bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n" + IntStream.range(1, 12)
                .mapToObj(i -> "a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(9) + "x]\n")
                .collect(Collectors.joining());

        assertThat(reportOf(bomb)).contains("must hold at most 20000 values");
    }

    @Test
    void refusesAnAliasToItself() {
        assertThat(reportOf("id: &a [*a]\n")).contains("refer to an anchor that stands completed before it");
    }

    @Test
    void refusesAFileOfTwoHundredMegabytes() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(scenario.toFile(), "rw")) {
            file.setLength(200_000_000);
        }

        assertThat(report()).contains("must hold at most 1 MB");
    }

    @Test
    void refusesATableOfSixtyMegabytes() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(makers.toFile(), "rw")) {
            file.setLength(60_000_000);
        }

        assertThat(report()).contains("worlds/2022/makers.csv: the file must hold at most 50 MB");
    }

    @Test
    void refusesABinaryFile() throws IOException {
        Files.write(scenario, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, (byte) 0xFF});

        assertThat(report()).contains("must be text in UTF-8");
    }

    @Test
    void refusesTextInAnotherEncoding() throws IOException {
        Files.writeString(makers, Files.readString(makers), StandardCharsets.UTF_16);

        assertThat(report()).contains("worlds/2022/makers.csv: the file must be text in UTF-8");
    }

    @Test
    void refusesAWorldOutsideTheFolder() {
        assertThat(edited("world: worlds/2022", "world: ../worlds/2022")).contains("stay inside the scenario's folder");
        assertThat(edited("world: ../worlds/2022", "world: /etc")).contains("stay inside the scenario's folder");
        assertThat(edited("world: /etc", "world: \"worlds\\02022\"")).contains("world");
    }

    private String edited(String from, String to) {
        ShippedFiles.edit(scenario, text -> text.replace(from, to));
        return report();
    }

    @Test
    void refusesALinkOutOfTheFolder() throws IOException {
        Path outside = temp.resolve("outside.csv");
        Files.copy(makers, outside);
        Files.delete(makers);
        Files.createSymbolicLink(makers, outside);

        assertThat(report()).contains("worlds/2022/makers.csv: the file must stay inside the scenario's folder");
    }

    @Test
    void refusesALinkedFolderOutsideTheFolder() throws IOException {
        Path outside = ShippedFiles.copyInto(temp.resolve("other"));
        Files.createSymbolicLink(folder.resolve("worlds/linked"), outside.resolve("worlds/2022"));

        assertThat(edited("world: worlds/2022", "world: worlds/linked")).contains("a link leads out of it");
    }

    @Test
    void reportsAWorldThatIsNotThere() {
        assertThat(edited("world: worlds/2022", "world: worlds/2032"))
                .contains("us-alone.yaml:11: world (worlds/2032) must name a folder of tables").contains("worlds/2022");
    }

    @Test
    void reportsAMissingTableWithTheFileThatMayBeIt() throws IOException {
        Files.move(makers, makers.resolveSibling("maker.csv"));

        assertThat(report()).contains("worlds/2022/makers.csv: the file must exist. Maybe a new name for maker.csv.")
                .contains("worlds/2022/maker.csv: the file must be one of the tables of this folder. Maybe makers.csv.");
    }

    @Test
    void reportsExtendsThatRunInACircle() {
        ShippedFiles.write(folder.resolve("a.yaml"), "extends: b.yaml\n");
        ShippedFiles.write(folder.resolve("b.yaml"), "extends: us-alone.yaml\n");

        assertThat(reportOf("extends: a.yaml\n")).contains(
                "b.yaml:1: extends (us-alone.yaml) must not lead back to itself: us-alone.yaml extends a.yaml extends "
                        + "b.yaml extends us-alone.yaml");
    }

    @Test
    void reportsExtendsThatLeadOutOrNowhere() {
        assertThat(reportOf("extends: ../secret.yaml\n")).contains("stay inside the scenario's folder");
        assertThat(reportOf("extends: histroy.yaml\n")).contains("Maybe history.yaml");
        assertThat(reportOf("extends: [a, b]\n")).contains("must name one file");
    }

    @Test
    void reportsDuplicateKeysWithBothLines() {
        assertThat(edited("months: 72", "months: 72\nmonths: 36")).contains(
                "us-alone.yaml:15: months must be given once; line 14 has it too");
    }

    @Test
    void readsFilesWithByteOrderMarksAndForeignLineEnds() throws IOException {
        Scenario before = load().scenario().orElseThrow();
        for (Path file : List.of(scenario, makers)) {
            Files.writeString(file, "\uFEFF" + Files.readString(file).replace("\n", "\r\n"));
        }

        Scenario after = load().scenario().orElseThrow();

        assertThat(after.world()).isEqualTo(before.world());
        assertThat(after.resolvedYaml()).isEqualTo(before.resolvedYaml());
        assertThat(after.inputs()).isNotEqualTo(before.inputs());
    }

    @Test
    void reportsFilesThatHoldNoScenario() {
        assertThat(reportOf("")).contains("must hold keys and values");
        assertThat(reportOf("# nothing yet\n")).contains("must hold keys and values");
        assertThat(reportOf("- id: us-alone\n")).contains("(a list) must hold keys and values");
        assertThat(reportOf("just words\n")).contains("(just words) must hold keys and values");
        assertThat(reportOf("---\nid: a\n---\nid: b\n")).contains("must hold one document");
    }

    @Test
    void reportsDeepNesting() {
        assertThat(reportOf("id: " + "[".repeat(100_000))).contains("must be nested at most");
        assertThat(reportOf("{a: ".repeat(50_000))).contains("must be nested at most");
    }

    @Test
    void reportsBrokenYamlWithItsLine() {
        assertThat(reportOf("id: a\ntitle: \"open\nmonths: 3\n")).contains("must be YAML");
        assertThat(reportOf("id: a\n\tmonths: 3\n")).contains("us-alone.yaml:2:").contains("must be YAML");
        assertThat(reportOf("id: a\ntitle: one: two\n")).contains("us-alone.yaml:2:").contains("must be YAML");
        assertThat(reportOf("id: a\u0007\n")).contains("must be YAML");
    }

    @Test
    void reportsTagsAndNamesThatAreNoNames() {
        assertThat(reportOf("id: !!java.lang.Runtime x\n")).contains("must be left out");
        assertThat(reportOf("? [a, b]\n: c\n")).contains("the key must be a name");
        assertThat(reportOf("id:\n  a: b\nchanges: [a]\nhypothetical: {a: b}\nmechanisms: on\nrules: {a: b}\n"))
                .contains("id (a map) must be a single value").contains("changes (a list) must hold")
                .contains("hypothetical (a map) must be a list").contains("mechanisms (on) must hold")
                .contains("rules (a map) must be a single value");
    }

    @Test
    void reportsAFileThatIsMissingOrAFolder() throws IOException {
        Files.move(scenario, folder.resolve("us-alone.yml"));
        assertThat(report()).contains("us-alone.yaml: the file must exist. Maybe us-alone.yml");

        Files.createDirectory(scenario);
        assertThat(report()).contains("must be a file, not a folder");
    }

    @Test
    void reportsTablesThatASpreadsheetSavedBadly() {
        ShippedFiles.edit(makers, text -> text.replace(",", ";"));
        assertThat(report()).contains("makers.csv:1: makers, the header must have commas between its cells");

        ShippedFiles.write(makers, "");
        assertThat(report()).contains("makers.csv:1: makers must have a header row");
    }

    @Test
    void reportsBrokenQuotesAndRowsOfTheWrongWidth() {
        ShippedFiles.edit(makers, text -> text.replaceFirst("\nasml,ASML,", "\nasml,\"ASML,"));
        assertThat(report()).contains("makers.csv:3: the row must have a comma or the end of the line after a closing");

        ShippedFiles.copyInto(folder);
        ShippedFiles.edit(makers, text -> text.replaceFirst("\nasml,", "\nasml,more,"));
        assertThat(report()).contains("makers.csv:3: makers, the row (14 cells) must have 13 cells");

        ShippedFiles.copyInto(folder);
        ShippedFiles.edit(makers, text -> text.strip() + "\nx,\"open\n");
        assertThat(report()).contains("makers.csv:24: the row must close the quote");
    }

    @Test
    void reportsIdsThatAreNoNamesOfFolders() {
        assertThat(edited("id: us-alone", "id: nul")).contains("us-alone.yaml:2: id (nul) must be the name of a folder");
        assertThat(edited("id: nul", "id: US alone!")).contains("small letters, digits and single hyphens. Maybe us-alone");
        assertThat(edited("id: US alone!", "id: ../out")).contains("small letters, digits and single hyphens. Maybe out");
    }

    @Test
    void reportsATitleOfSeveralLines() {
        assertThat(edited("title: The ", "title: |-\n  The\n  ")).contains("title (The United States acts alone) must be one");
    }

    @Test
    void survivesPathsWithoutAFolder() {
        assertThat(new ScenarioLoader().load(Path.of("/"), Overrides.none()).problems()).hasSize(1);
        assertThat(new ScenarioLoader().load(Path.of(""), Overrides.none()).problems()).hasSize(1);
    }

    @Test
    void reportsProblemsOfScenarioAndTablesTogether() {
        ShippedFiles.edit(makers, text -> text.replace("asml,ASML,NL", "asml,ASML,NX"));
        ShippedFiles.edit(folder.resolve("rules/rules.csv"), text -> text.replace("origin:JP", "origin:US"));
        ShippedFiles.edit(scenario, text -> text.replace("months: 72", "months: 72 months"));

        assertThat(report()).contains("us-alone.yaml:14: months (72 months) must be a whole number. Maybe 72.")
                .contains("worlds/2022/makers.csv:3: makers.asml.country (NX) must be a two-letter country code. Maybe NL.")
                .contains("must name the issuer's own country. Maybe origin:JP.");
    }
}
