package chokepoint.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.ledger.Disposition;
import chokepoint.ledger.EffectMeasure;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The description of the model leaves out nothing that a scenario can set or a ledger can hold. */
class DescribedModelTest {

    private static final Path DESCRIPTION = Path.of("docs", "ODD.md");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(#[^)]*)?\\)");

    /** A row of the table of what is not yet modelled, such as {@code | M12, part | ...}. */
    private static final Pattern WAITING = Pattern.compile("(?m)^\\| (M\\d+b?)(?:, part)? \\|");
    private static final String NOT_YET = "## 9. Not yet modelled";

    @Test
    void holdsTheTablesOfParametersAndSwitches() throws IOException {
        String page = Files.readString(DESCRIPTION);
        if (Boolean.getBoolean("regenerate")) {
            Files.writeString(DESCRIPTION, DescribedTables.in(page));
        }

        assertThat(Files.readString(DESCRIPTION)).as("The tables in docs/ODD.md must equal the parameters and switches. To "
                + "regenerate them: mvn test -Dtest=DescribedModelTest -Dregenerate=true")
                .isEqualTo(DescribedTables.in(page));
    }

    @Test
    void listsEveryParameterAndSwitchOnceInItsTables() {
        assertThat(Stream.concat(names(Parameters.class).stream(), names(Mechanisms.class).stream()).distinct())
                .allSatisfy(name -> assertThat(DescribedTables.tables()).contains("| `" + name + "` |"));
    }

    @Test
    void explainsEveryParameterOfWhatIsModelled() throws IOException {
        Set<String> waiting = waiting();

        List<String> modelled = ParametersPage.rows().values().stream()
                .filter(row -> !waiting.contains(row.get("mechanism"))).map(row -> row.get("id")).toList();

        assertThat(modelled).isNotEmpty();
        assertThat(text()).contains(quoted(modelled));
    }

    @Test
    void explainsEverySwitchOfWhatIsModelled() throws IOException {
        Set<String> waiting = waiting();

        List<String> modelled = MechanismSwitch.of(Mechanisms.shipped()).stream()
                .filter(one -> !waiting.contains(one.mechanism())).map(MechanismSwitch::name).toList();

        assertThat(modelled).isNotEmpty();
        assertThat(text()).contains(modelled);
    }

    @Test
    void saysOfEverySwitchWhatItDoes() {
        assertThat(MechanismSwitch.of(Mechanisms.shipped())).allSatisfy(one -> {
            assertThat(one.mechanism()).matches("M\\d+b?");
            assertThat(one.meaning()).isNotBlank().doesNotContain("|").doesNotEndWith(".");
        });
    }

    /** What a person has written of the model. */
    private static String text() throws IOException {
        return DescribedTables.text(Files.readString(DESCRIPTION));
    }

    /** Mechanisms that the page itself says are missing, in whole or in part. */
    private static Set<String> waiting() throws IOException {
        String text = text();
        int from = text.indexOf(NOT_YET);
        return from < 0 ? Set.of() : WAITING.matcher(text.substring(from)).results().map(row -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void namesEveryDispositionAndEffect() throws IOException {
        Stream<String> labels = Stream.concat(Arrays.stream(Disposition.values()).map(Disposition::label),
                Arrays.stream(EffectMeasure.values()).map(EffectMeasure::label));

        assertThat(Files.readString(DESCRIPTION)).contains(quoted(labels.toList()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linksToPagesThatExist(Path page) throws IOException {
        List<String> links = LINK.matcher(Files.readString(page)).results().map((MatchResult link) -> link.group(1))
                .toList();

        assertThat(links).allSatisfy(link -> assertThat(page.resolveSibling(link)).exists());
    }

    static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.list(Path.of("docs")); Stream<Path> top = Files.list(Path.of(""))) {
            return Stream.concat(docs, top).filter(path -> path.toString().endsWith(".md")).sorted().toList();
        }
    }

    private static List<String> names(Class<? extends Record> settings) {
        return Arrays.stream(settings.getRecordComponents()).map(RecordComponent::getName).map(ColumnSpec::snakeCase)
                .toList();
    }

    private static List<String> quoted(List<String> names) {
        return names.stream().map(name -> "`" + name + "`").toList();
    }
}
