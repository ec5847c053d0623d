package chokepoint.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chokepoint.event.WorldKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

    @TempDir
    private Path temporary;

    @Test
    void appearsOnlyWhenComplete() throws IOException {
        Path target = temporary.resolve("output/tiny");

        try (OutputFolder folder = OutputFolder.open(target, false)) {
            folder.writeText("scenario.yaml", "id: tiny\n");
            assertThat(target).doesNotExist();
            folder.complete(TinyWorld.manifest("tiny", 1));
        }

        assertThat(target.resolve("scenario.yaml")).hasContent("id: tiny");
        assertThat(namesIn(target.getParent())).containsExactly("tiny");
    }

    @Test
    void listsItsFilesInTheManifest() throws IOException {
        Path target = TinyWorld.write(temporary.resolve("tiny"), TinyWorld.manifest("tiny", 1));

        List<OutputFile> listed = Manifest.read(target).outputs();

        assertThat(listed).extracting(OutputFile::name).isSorted()
                .containsExactlyInAnyOrderElementsOf(namesIn(target).stream()
                        .filter(name -> !name.equals(Manifest.FILE_NAME)).toList());
        for (OutputFile file : listed) {
            assertThat(Sha256.of(target.resolve(file.name()))).as(file.name()).isEqualTo(file.sha256());
        }
    }

    @Test
    void leavesNothingBehindWhenTheRunFails() throws IOException {
        Path target = temporary.resolve("tiny");

        assertThatThrownBy(() -> failAfterSomeRows(target)).hasMessage("the run failed");

        assertThat(namesIn(temporary)).isEmpty();
    }

    @Test
    void leavesNothingBehindWhenAWriterFails() throws IOException {
        Path target = temporary.resolve("tiny");

        assertThatThrownBy(() -> {
            try (OutputFolder folder = OutputFolder.open(target, false)) {
                Files.createDirectory(folder.path().resolve("revenue.csv"));
                RunTables.open(folder, TinyWorld.directory(), TinyWorld.fiscalYearEnds()).close();
            }
        }).isInstanceOf(IOException.class).hasMessageContaining("revenue.csv");

        assertThat(namesIn(temporary)).isEmpty();
    }

    @Test
    void refusesAnExistingFolderAndNamesTheThreeWaysOut() throws IOException {
        Path target = TinyWorld.write(temporary.resolve("tiny"), TinyWorld.manifest("tiny", 1));

        assertThatThrownBy(() -> OutputFolder.open(target, false)).isInstanceOf(OutputRefused.class)
                .hasMessageContaining(target.toString()).hasMessageContaining("--overwrite")
                .hasMessageContaining("--out FOLDER").hasMessageContaining("move it away");
        assertThat(namesIn(temporary)).containsExactly("tiny");
    }

    @Test
    void refusesToOverwriteAFolderThatIsNotOurs() throws IOException {
        Path thesis = Files.createDirectory(temporary.resolve("thesis"));
        Files.writeString(thesis.resolve("chapter-1.txt"), "years of work");

        assertThatThrownBy(() -> OutputFolder.open(thesis, true)).isInstanceOf(OutputRefused.class)
                .hasMessageContaining("must not replace").hasMessageContaining("--out FOLDER");
        assertThat(thesis.resolve("chapter-1.txt")).hasContent("years of work");
    }

    @Test
    void refusesToOverwriteAFolderWithAnotherProgramsManifest() throws IOException {
        Path other = Files.createDirectory(temporary.resolve("web-app"));
        Files.writeString(other.resolve(Manifest.FILE_NAME),
                "{\"name\": \"a web app\", \"icons\": [{\"src\": \"x\"}]}");

        assertThatThrownBy(() -> OutputFolder.open(other, true)).isInstanceOf(OutputRefused.class)
                .hasMessageContaining("generator must be chokepoint");
        assertThat(namesIn(other)).containsExactly(Manifest.FILE_NAME);
    }

    @Test
    void refusesToReplaceAFile() throws IOException {
        Path file = Files.writeString(temporary.resolve("tiny"), "a file");

        assertThatThrownBy(() -> OutputFolder.open(file, true)).isInstanceOf(OutputRefused.class);
        assertThat(file).hasContent("a file");
    }

    @Test
    void replacesOurFolderWhenTold() throws IOException {
        Path target = TinyWorld.write(temporary.resolve("tiny"), TinyWorld.manifest("tiny", 1));
        Files.writeString(target.resolve("stale.txt"), "of the old run");

        try (OutputFolder folder = OutputFolder.open(target, true)) {
            folder.writeText("scenario.yaml", "id: tiny\nseed: 2\n");
            folder.complete(TinyWorld.manifest("tiny", 2));
        }

        assertThat(Manifest.read(target).run().seed()).isEqualTo(2);
        assertThat(namesIn(target)).containsExactly(Manifest.FILE_NAME, "scenario.yaml");
        assertThat(namesIn(temporary)).containsExactly("tiny");
    }

    @Test
    void keepsTheOldFolderWhenItsReplacementFails() throws IOException {
        Path target = TinyWorld.write(temporary.resolve("tiny"), TinyWorld.manifest("tiny", 1));
        String before = Manifest.read(target).fingerprint();

        try (OutputFolder folder = OutputFolder.open(target, true)) {
            folder.writeText("scenario.yaml", "id: tiny\nseed: 2\n");
        }

        assertThat(Manifest.read(target).fingerprint()).isEqualTo(before);
        assertThat(namesIn(temporary)).containsExactly("tiny");
    }

    @Test
    void refusesToCompleteOverAFolderThatAppearedMeanwhile() throws IOException {
        Path target = temporary.resolve("tiny");
        try (OutputFolder folder = OutputFolder.open(target, false)) {
            TinyWorld.write(target, TinyWorld.manifest("tiny", 7));

            assertThatThrownBy(() -> folder.complete(TinyWorld.manifest("tiny", 8))).isInstanceOf(OutputRefused.class);
        }

        assertThat(Manifest.read(target).run().seed()).isEqualTo(7);
        assertThat(namesIn(temporary)).containsExactly("tiny");
    }

    @Test
    void givesRunsAtOnceDifferentTemporaryFolders() throws IOException {
        Path target = temporary.resolve("tiny");
        try (OutputFolder one = OutputFolder.open(target, false); OutputFolder two = OutputFolder.open(target, false)) {
            assertThat(one.path()).isNotEqualTo(two.path()).hasParent(two.path().getParent());
        }
        assertThat(namesIn(temporary)).isEmpty();
    }

    @Test
    void refusesMoreFilesOnceComplete() throws IOException {
        try (OutputFolder folder = OutputFolder.open(temporary.resolve("tiny"), false)) {
            folder.complete(TinyWorld.manifest("tiny", 1));

            assertThatThrownBy(() -> folder.writeText("late.txt", "late")).isInstanceOf(IOException.class)
                    .hasMessageContaining("must be open");
        }
    }

    @Test
    void leavesNothingBehindWhenTheProgramIsInterrupted() throws Exception {
        Path target = temporary.resolve("tiny");
        Process child = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp",
                System.getProperty("java.class.path"), InterruptedRun.class.getName(), target.toString()).start();

        assertThat(child.waitFor()).isEqualTo(InterruptedRun.INTERRUPTED);
        assertThat(namesIn(temporary)).isEmpty();
    }

    private static void failAfterSomeRows(Path target) throws IOException {
        try (OutputFolder folder = OutputFolder.open(target, false);
                RunTables tables = RunTables.open(folder, TinyWorld.directory(), TinyWorld.fiscalYearEnds())) {
            tables.sink(WorldKind.RULED, 1).on(TinyWorld.delivery(TinyWorld.START, 1, 0, 0));
            tables.finishReplicate(1);
            throw new IllegalStateException("the run failed");
        }
    }

    private static List<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
