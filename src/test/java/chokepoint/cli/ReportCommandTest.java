package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of short runs, as files; {@code ReportInBrowserIT} looks at them in a browser. */
class ReportCommandTest {

    @TempDir
    static Path temporary;

    private static Path run;

    @BeforeAll
    static void runAShortScenario() {
        run = temporary.resolve("out/us-alone");
        Spoken.by("run", "us-alone", "--months", "18", "--quiet", "--out", temporary.resolve("out").toString());
    }

    @Test
    void isWrittenByARunAndTheSameWhenMadeAgain() throws IOException {
        String first = Files.readString(run.resolve("report.html"));
        Files.delete(run.resolve("report.html"));

        Spoken spoken = Spoken.by("report", run.toString());

        assertThat(spoken).isEqualTo(new Spoken(ExitCode.DONE, unix(run.resolve("report.html")) + "\n", ""));
        assertThat(Files.readString(run.resolve("report.html"))).isEqualTo(first);
    }

    @Test
    void allowsNoNetworkAndNoScriptsButItsOwn() throws IOException {
        String page = Files.readString(run.resolve("report.html")).replace("&#39;", "'");

        assertThat(page).containsPattern("default-src 'none'; base-uri 'none'; form-action 'none'; img-src data: blob:; "
                + "style-src 'unsafe-inline'; script-src 'sha256-[^']+' 'sha256-[^']+'\"");
        assertThat(Pattern.compile("<(link|script|img|iframe)[^>]+(src|href)=").matcher(page.substring(0, page.indexOf("<script>")))
                .find()).isFalse();
    }

    @Test
    void leavesTheFolderVerified() {
        Spoken.by("report", run.toString());

        assertThat(Spoken.by("verify", run.toString()).out()).contains("verified");
    }

    @Test
    void makesAPageOfWhateverTablesThereAre() throws IOException {
        Path poor = Files.createDirectory(temporary.resolve("poor"));
        for (String file : List.of("manifest.json", "summary.csv")) {
            Files.copy(run.resolve(file), poor.resolve(file));
        }

        Spoken spoken = Spoken.by("report", poor.toString());

        assertThat(spoken.exitCode()).as(spoken.err()).isEqualTo(ExitCode.DONE);
        assertThat(poor.resolve("report.html")).content().contains("Who lost and who gained")
                .doesNotContain("id=\"ledger\"");
    }

    @Test
    void putsSeveralRunsOnOnePage() {
        Path out = temporary.resolve("together");
        Spoken.by("run", "us-japan", "--months", "18", "--quiet", "--out", temporary.resolve("out").toString());

        Spoken spoken = Spoken.by("report", run.toString(), run.resolveSibling("us-japan").toString(), "--out",
                out.toString());

        assertThat(spoken).isEqualTo(new Spoken(ExitCode.DONE, unix(out.resolve("report.html")) + "\n", ""));
        assertThat(out.resolve("report.html")).content().contains("2 runs compared", "The United States acts alone");
    }

    @Test
    void refusesAFolderThatTheProgramDidNotWrite() {
        Spoken spoken = Spoken.by("report", temporary.toString());

        assertThat(spoken.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(spoken.err()).contains("must hold manifest.json");
    }

    private static String unix(Path path) {
        return path.toString().replace('\\', '/');
    }
}
