package chokepoint.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.event.WorldKind;
import chokepoint.golden.Fingerprint;
import chokepoint.scenario.Overrides;
import chokepoint.scenario.ScenarioLoader;
import chokepoint.world.Blueprint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every shipped scenario does what it did, event by event. After a change of behaviour made on purpose:
 * {@code mvn test -Dtest=GoldenRunsTest -Dregenerate=true}, and the reason in the commit.
 */
class GoldenRunsTest {

    private static final Path SCENARIOS = Path.of("scenarios");
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    static Stream<String> shipped() throws IOException {
        try (Stream<Path> files = Files.list(SCENARIOS)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.substring(0, name.length() - ".yaml".length())).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void doesWhatItDid(String scenario) throws IOException {
        String now = fingerprint(scenario);
        Path golden = GOLDEN.resolve(scenario + ".txt");
        if (Boolean.getBoolean("regenerate")) {
            Files.writeString(golden, now, StandardCharsets.UTF_8);
        }

        String then = Files.readString(golden, StandardCharsets.UTF_8);

        assertThat(now).contains("ruled 2022 ToolsDelivered", "counterfactual 2022 ToolsDelivered");
        assertThat(firstMove(then, now)).as("The first month and event type that moved in " + scenario
                + ". If that was meant: mvn test -Dtest=GoldenRunsTest -Dregenerate=true").isEmpty();
    }

    /** The first line of a month that differs, with the years' counts and sums of that event type. */
    private static String firstMove(String then, String now) {
        List<String> before = then.lines().toList();
        List<String> after = now.lines().toList();
        List<String> moved = after.stream().filter(line -> !before.contains(line)).toList();
        if (moved.isEmpty()) {
            return before.equals(after) ? "" : before.size() + " lines have become " + after.size();
        }
        return moved.stream().filter(line -> line.split(" ")[1].length() == "2022-01".length())
                .min(Comparator.comparing(line -> line.split(" ")[1])).orElse("") + "\n"
                + String.join("\n", moved.stream().filter(line -> line.contains(" events, ")).limit(12).toList());
    }

    private static String fingerprint(String scenario) {
        Blueprint blueprint = new Blueprint(new ScenarioLoader().load(SCENARIOS.resolve(scenario + ".yaml"),
                Overrides.none()).scenario().orElseThrow());
        Map<WorldKind, Fingerprint> worlds = new EnumMap<>(WorldKind.class);
        new TwinRun(blueprint, 1, (world, directory) -> {
            Fingerprint fingerprint = new Fingerprint(directory);
            worlds.put(world, fingerprint);
            return fingerprint;
        }).run();
        StringBuilder text = new StringBuilder();
        worlds.forEach((world, fingerprint) -> text.append(fingerprint.text(world.label())));
        return text.toString();
    }
}
