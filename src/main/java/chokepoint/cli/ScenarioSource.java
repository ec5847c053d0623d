package chokepoint.cli;

import chokepoint.quantity.Nearest;
import chokepoint.scenario.LoadResult;
import chokepoint.scenario.Overrides;
import chokepoint.scenario.Problem;
import chokepoint.scenario.Scenario;
import chokepoint.scenario.ScenarioLibrary;
import chokepoint.scenario.ScenarioLoader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds and reads scenarios by what the user typed: the path of a file, or the name of a shipped scenario. */
record ScenarioSource(Overrides overrides) {

    /** Set by the launcher: the folder that the library is made of, so that edits count without a new build. */
    private static final String LIBRARY = "chokepoint.library";

    /** Where shipped scenarios seem to lie: no folder has this name by accident, so nothing of the user's gets in. */
    private static final Path SHIPPED = Path.of("(shipped)");

    static ScenarioLibrary library() {
        String folder = System.getProperty(LIBRARY);
        return folder == null ? new ScenarioLibrary() : new ScenarioLibrary(Path.of(folder));
    }

    static ScenarioSource withoutOverrides() {
        return new ScenarioSource(Overrides.none());
    }

    /** Nothing to run: the shipped world with every shipped rule, to look things up in. */
    static Scenario wholeLibrary() {
        String text = "id: library\ntitle: The whole library\nworld: worlds/2022\nstart: 2022-01\nmonths: 12\n"
                + "target: CN\nrules: [" + String.join(", ", library().packages().keySet()) + "]\n";
        LoadResult result = shipped(text, "library", Overrides.none());
        return result.scenario().orElseThrow(() -> Refusal.because(sentences(result.problems())));
    }

    /** @throws Refusal with every problem of the scenario */
    Scenario load(String argument) {
        LoadResult result = read(argument);
        return result.scenario().orElseThrow(() -> Refusal.because(sentences(result.problems())));
    }

    /**
     * Reads several scenarios before anything is done with any of them.
     *
     * @throws Refusal with every problem of all of them
     */
    List<LoadResult.Loaded> loadAll(List<String> arguments) {
        List<LoadResult.Loaded> loaded = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (String argument : arguments) {
            LoadResult result = read(argument);
            problems.addAll(sentences(result.problems()));
            if (result instanceof LoadResult.Loaded one) {
                loaded.add(one);
            }
        }
        if (!problems.isEmpty()) {
            throw Refusal.because(problems);
        }
        return loaded;
    }

    LoadResult read(String argument) {
        Path file = path(argument);
        if (Files.exists(file)) {
            return new ScenarioLoader(library()).load(file, overrides);
        }
        Optional<String> shipped = library().text(argument);
        if (shipped.isPresent()) {
            return shipped(shipped.get(), argument, overrides);
        }
        return new LoadResult.Refused(List.of(new Problem(argument, 0, "the scenario", "",
                "be a file or the name of a shipped scenario", Nearest.orAll(bareName(file), shipped()))));
    }

    private static Path path(String argument) {
        try {
            return Path.of(argument);
        } catch (InvalidPathException fault) {
            throw Refusal.because(argument + " must be a path: " + fault.getReason() + ".");
        }
    }

    private static LoadResult shipped(String text, String id, Overrides overrides) {
        return new ScenarioLoader(library()).loadText(text, SHIPPED.resolve(id + ".yaml"), overrides);
    }

    private static List<String> shipped() {
        return library().scenarios().stream().map(ScenarioLibrary.Shipped::id).toList();
    }

    private static String bareName(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.ya?ml$", "");
    }

    static List<String> sentences(List<Problem> problems) {
        return problems.stream().map(Problem::toString).toList();
    }
}
