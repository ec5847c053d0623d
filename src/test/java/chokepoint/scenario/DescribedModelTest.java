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
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The description of the model leaves out nothing that a scenario can set or a ledger can hold. */
class DescribedModelTest {

    private static final Path DESCRIPTION = Path.of("docs", "ODD.md");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(#[^)]*)?\\)");

    @Test
    void namesEveryParameter() throws IOException {
        assertThat(Files.readString(DESCRIPTION)).contains(quoted(names(Parameters.class)));
    }

    @Test
    void namesEverySwitch() throws IOException {
        assertThat(Files.readString(DESCRIPTION)).contains(names(Mechanisms.class));
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
