package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.support.JsonTree;
import chokepoint.support.ShippedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaCommandTest {

    private static final Pattern KEY = Pattern.compile("(?m)^([a-z_]+):");
    private static final JsonTree SCHEMA = JsonTree.of(Spoken.by("schema").out());

    @TempDir
    Path folder;

    static List<String> scenarios() {
        return ShippedFiles.scenarios();
    }

    static List<String> required() {
        return SCHEMA.get("anyOf").list().get(1).get("required").texts();
    }

    static List<String> mechanisms() {
        return property("mechanisms").get("properties").names();
    }

    @Test
    void isASchemaThatAllowsNoOtherKeys() {
        assertThat(SCHEMA.text("$schema")).isEqualTo("http://json-schema.org/draft-07/schema#");
        assertThat(SCHEMA.text("additionalProperties")).isEqualTo("false");
        assertThat(property("mechanisms").text("additionalProperties")).isEqualTo("false");
        assertThat(property("hypothetical").get("items").text("additionalProperties")).isEqualTo("false");
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void hasTheKeysOfEveryShippedScenario(String scenario) {
        List<String> keys = keysOf(ShippedFiles.texts().get(scenario));

        assertThat(keys).contains("id");
        assertThat(SCHEMA.get("properties").names()).containsAll(keys);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void lacksEveryKeyWithALetterTooMany(String scenario) {
        List<String> mutated = keysOf(ShippedFiles.texts().get(scenario)).stream().map(key -> key + "s").toList();

        assertThat(SCHEMA.get("properties").names()).doesNotContainAnyElementsOf(mutated);
    }

    @ParameterizedTest
    @MethodSource("required")
    void requiresWhatTheLoaderRequires(String key) throws IOException {
        String whole = "id: own\ntitle: Own\nworld: worlds/2022\nstart: 2022-01\nmonths: 12\ntarget: CN\nrules: standing\n";
        Path file = folder.resolve("own.yaml");

        Files.writeString(file, whole.replaceAll("(?m)^" + key + ": .*\n", ""));
        Spoken without = Spoken.by("validate", file.toString());
        Files.writeString(file, whole);
        Spoken with = Spoken.by("validate", file.toString());

        assertThat(without.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(with.exitCode()).as(with.out()).isEqualTo(ExitCode.DONE);
    }

    @ParameterizedTest
    @MethodSource("mechanisms")
    void offersTheWordsThatTheLoaderTakes(String mechanism) {
        List<String> words = property("mechanisms").get("properties").get(mechanism).get("enum").texts();

        assertThat(words).hasSizeGreaterThan(1).allMatch(word -> Spoken
                .by("validate", "free-trade", "--set", "mechanisms." + mechanism + "=" + word).exitCode() == ExitCode.DONE);
    }

    @Test
    void offersPackagesAndRulesButAllowsOthers() {
        List<JsonTree> oneRule = property("rules").get("anyOf").list().get(0).get("anyOf").list();

        assertThat(oneRule.get(0).get("enum").texts()).contains("us-october-2022", "jp-2023-07-23").isSorted();
        assertThat(oneRule.get(1).text("type")).isEqualTo("string");
    }

    private static JsonTree property(String key) {
        return SCHEMA.get("properties").get(key);
    }

    private static List<String> keysOf(String scenario) {
        return KEY.matcher(scenario).results().map(found -> found.group(1)).toList();
    }
}
