package chokepoint.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {

    @TempDir
    private Path folder;

    @Test
    void readsBackWhatItWrote() throws IOException {
        Manifest manifest = full(Long.MIN_VALUE);

        assertThat(read(manifest.json())).isEqualTo(manifest);
    }

    @Test
    void namesTheParameterSetsIfThereWereAny() throws IOException {
        Manifest without = full(1);
        Manifest with = without.withDraws(new Manifest.Input("accepted.csv", "c0de"));

        assertThat(read(with.json())).isEqualTo(with);
        assertThat(with.run().draws()).isEqualTo("accepted.csv");
        assertThat(with.inputs()).hasSize(without.inputs().size() + 1)
                .isSortedAccordingTo(Comparator.comparing(Manifest.Input::name));
        assertThat(without.json()).doesNotContain("draws");
    }

    @Test
    void namesAnUnknownBuildWhereNoneIsRecorded() {
        assertThat(Manifest.Program.read("/chokepoint/no-such.properties"))
                .isEqualTo(new Manifest.Program("unknown", "unknown"));
    }

    @Test
    void looksLikeThis() {
        assertThat(full(1).json()).startsWith("""
                {
                  "generator": "chokepoint",
                  "format": 1,
                  "program": {
                    "version": "0.1.0",
                    "commit": "abc"
                  },
                  "run": {
                    "scenario": "tiny",
                    "title": "A title, \\"quoted\\"",
                    "start": "2023-01",
                    "report_from": "2023-02",
                    "months": 6,
                """).endsWith("""
                  "environment": {
                    "java": "17",
                    "os": "linux",
                    "started": "2023-01-01T00:00:00Z",
                    "seconds": 1.500
                  }
                }
                """).doesNotContain("\r");
    }

    @Test
    void leavesTheEnvironmentOutOfItsFingerprint() {
        Manifest here = full(1);
        Manifest elsewhere = new Manifest(here.program(), here.run(), here.inputs(), here.outputs(),
                new Manifest.Environment("25", "windows", "2023-02-01T00:00:00Z", 99));

        assertThat(elsewhere.fingerprint()).isEqualTo(here.fingerprint());
        assertThat(full(2).fingerprint()).isNotEqualTo(here.fingerprint());
    }

    @Test
    void skipsWhatALaterVersionMayHaveAdded() throws IOException {
        String later = full(1).json().replace("\"program\": {", "\"licence\": {\"a\": [1, {\"b\": 2}]},\n"
                + "\"notes\": [\"x\"],\n\"program\": {\"deep\": {\"er\": [1]},");

        assertThat(read(later)).isEqualTo(full(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "{}", "null", "{\"generator\": \"other\"}",
        "{\"generator\": \"chokepoint\"}",
        "{\"generator\": \"chokepoint\", \"format\": 1}", "{\"generator\": \"chokepoint\", \"format\": 2}",
        "{\"generator\": {}, \"format\": []}", "{\"outputs\": 1}", "{\"outputs\": [1]}", "{\"outputs\": [[", "\u0000"})
    void refusesWhatChokepointDidNotWrite(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(IOException.class)
                .hasMessageContaining("manifest.json").hasMessageContaining("not a manifest that chokepoint wrote");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"months\": 6|\"months\": six", "\"start\": \"2023-01\"|\"start\": \"2023-13\"",
        "\"seed\": 1|\"seed\": 1.5", "\"rows\": 3|\"rows\": \"many\"", "\"commit\": \"abc\"|\"comit\": \"abc\""})
    void refusesAnEditedValue(String edit) {
        String[] fromTo = edit.split("\\|");
        String json = full(1).json();

        assertThat(json).contains(fromTo[0]);
        assertThatThrownBy(() -> read(json.replace(fromTo[0], fromTo[1]))).isInstanceOf(IOException.class)
                .hasMessageContaining("Maybe");
    }

    @Test
    void saysWhatIsMissingInAFolderThatIsNoOutput() {
        assertThatThrownBy(() -> Manifest.read(folder.resolve("nowhere"))).isInstanceOf(IOException.class)
                .hasMessageContaining("nowhere").hasMessageContaining("must hold manifest.json");
    }

    private Manifest read(String json) throws IOException {
        Files.writeString(folder.resolve(Manifest.FILE_NAME), json);
        return Manifest.read(folder);
    }

    private static Manifest full(long seed) {
        return TinyWorld.manifest("tiny", seed).withOutputs(List.of(new OutputFile("revenue.csv", 3, "cafe"),
                new OutputFile("scenario.yaml", OutputFile.NO_TABLE, "f00d")));
    }
}
