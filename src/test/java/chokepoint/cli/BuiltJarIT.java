package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    void speaksUtf8InEveryLocale() {
        assertThat(jar.run("list", "makers").out()).doesNotContain("?");
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
