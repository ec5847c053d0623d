package chokepoint.table;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.experiment.Experiment;
import chokepoint.experiment.Progress;
import chokepoint.experiment.RunOptions;
import chokepoint.scenario.Overrides;
import chokepoint.scenario.Scenario;
import chokepoint.scenario.ScenarioLoader;
import chokepoint.support.JsonTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The data package of a real run, read back and held against its files. */
class DataPackageTest {

    private static final Map<String, String> WRITTEN_AS = Map.of("string", "(?s).*", "yearmonth", "\\d{4}-\\d{2}",
            "date", "\\d{4}-\\d{2}-\\d{2}", "integer", "-?\\d+", "number", "-?\\d+\\.\\d{6}", "boolean", "true|false");

    @TempDir
    static Path temporary;

    private static Path folder;
    private static JsonTree read;

    @BeforeAll
    static void runAShortScenario() throws IOException {
        Overrides overrides = new Overrides(Map.of("report_from", "2022-01"), OptionalLong.empty(), OptionalInt.of(6));
        Scenario scenario = new ScenarioLoader().load(Path.of("scenarios", "us-alone.yaml"), overrides).scenario()
                .orElseThrow();
        folder = Experiment.run(scenario, new RunOptions(2, 2, false, temporary, false), Progress.NONE).folder();
        read = JsonTree.of(Files.readString(folder.resolve(DataPackage.FILE_NAME)));
    }

    @Test
    void isATabularDataPackageNamedAfterTheScenario() {
        assertThat(read.text("profile")).isEqualTo("tabular-data-package");
        assertThat(read.text("name")).isEqualTo("us-alone");
        assertThat(read.text("title")).isEqualTo("The United States acts alone");
        assertThat(read.get("resources").list()).allMatch(one -> one.text("profile").equals("tabular-data-resource"))
                .allMatch(one -> one.text("name").matches("[a-z0-9._-]+"));
    }

    @Test
    void describesEveryTableOfTheFolderWithItsChecksum() throws IOException {
        List<OutputFile> tables = Manifest.read(folder).outputs().stream().filter(OutputFile::isTable).toList();

        assertThat(read.get("resources").list()).extracting(one -> one.text("path") + " " + one.text("hash"))
                .containsExactlyElementsOf(tables.stream()
                        .map(file -> file.name() + " sha256:" + file.sha256()).toList());
    }

    @Test
    void standsInTheManifest() throws IOException {
        assertThat(Manifest.read(folder).outputs()).extracting(OutputFile::name).contains(DataPackage.FILE_NAME);
    }

    @Test
    void namesTheColumnsThatTheHeadersHave() throws IOException {
        for (JsonTree table : read.get("resources").list()) {
            List<String> fields = fields(table).stream().map(field -> field.text("name")).toList();

            assertThat(Files.readAllLines(folder.resolve(table.text("path"))).get(0))
                    .isEqualTo(String.join(",", fields));
            assertThat(fields).containsAll(table.get("schema").get("primaryKey").texts());
        }
    }

    @Test
    void saysOfEachColumnWhatTheDictionarySays() {
        for (TableSchema schema : Schemas.ofRun()) {
            List<JsonTree> fields = fields(table(schema));

            assertThat(table(schema).get("schema").get("primaryKey").texts()).isEqualTo(schema.key());
            assertThat(fields).extracting(field -> field.text("description"))
                    .containsExactlyElementsOf(schema.columns().stream().map(column -> column.description()).toList());
            assertThat(fields).extracting(field -> field.has("unit") ? field.text("unit") : "")
                    .containsExactlyElementsOf(schema.columns().stream().map(column -> column.unit()).toList());
        }
    }

    @Test
    void givesEachColumnATypeThatAllItsCellsHave() throws IOException {
        for (TableSchema schema : Schemas.ofRun()) {
            List<List<String>> rows = CsvText.rows(Files.readString(folder.resolve(schema.fileName())));
            List<JsonTree> fields = fields(table(schema));
            for (int column = 0; column < fields.size(); column++) {
                int place = column;
                String pattern = WRITTEN_AS.get(fields.get(column).text("type"));

                assertThat(rows).extracting(row -> row.get(place)).as(schema.name() + "." + fields.get(column))
                        .allMatch(cell -> cell.isEmpty() || cell.matches(pattern));
            }
        }
    }

    private static JsonTree table(TableSchema schema) {
        return read.get("resources").list().stream().filter(one -> one.text("name").equals(schema.name())).findFirst()
                .orElseThrow();
    }

    private static List<JsonTree> fields(JsonTree table) {
        return table.get("schema").get("fields").list();
    }
}
