package chokepoint.scenario;

import chokepoint.quantity.Month;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads an experiment file for {@code calibrate} with the scenario it fits, as strictly as scenarios are read: all
 * that is wrong comes back together, with file and line.
 */
public final class CalibrationReader {

    private static final Set<String> KEYS = new TreeSet<>(
            Set.of("id", "title", "scenario", "window", "parameters", "targets", "search", "accept"));
    private static final Set<String> SEARCH = new TreeSet<>(
            Set.of("seeds", "restarts", "generations", "population", "seed", "profile_points"));
    private static final Set<String> ACCEPT = new TreeSet<>(Set.of("times_best", "confidence"));
    private static final long MOST_SEED = 999_999_999_999_999_999L;

    private final ScenarioLibrary library;
    private final Problems problems = new Problems();

    /** What reading gives: the calibration with warnings, or every problem found. */
    public record Reading(Optional<Calibration> calibration, List<String> warnings, List<Problem> problems) {
    }

    private CalibrationReader(ScenarioLibrary library) {
        this.library = library;
    }

    /** @param file as the user named it; problems name it the same way. Faults of the file never throw. */
    public static Reading read(Path file, ScenarioLibrary library) {
        CalibrationReader reader = new CalibrationReader(library);
        Optional<Calibration> calibration = reader.read(file);
        boolean sound = reader.problems.none();
        return new Reading(sound ? calibration : Optional.empty(), reader.problems.warnings(), reader.problems.all());
    }

    private Optional<Calibration> read(Path file) {
        InputReader inputs = new InputReader(new FolderStore(folder(file)), library.files(), problems);
        Optional<String> text = bytes(file).flatMap(bytes -> inputs.text(String.valueOf(file.getFileName()), bytes));
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<YamlValue> root = YamlReader.read(text.get(), file.toString(), problems);
        if (root.isPresent() && root.get() instanceof YamlValue.Named map) {
            return resolve(map, new Source(folder(file), inputs.inputs().get(0), text.get()));
        }
        if (problems.none()) {
            problems.at(root.map(YamlValue::place).orElse(Place.wholeFile(file.toString())), "the experiment",
                    root.map(YamlValue::describe).orElse("")).must("hold keys and values", "id: my-fit");
        }
        return Optional.empty();
    }

    /** The experiment file: where it lies and what it holds. */
    private record Source(Path folder, InputFile input, String text) {
    }

    private Optional<byte[]> bytes(Path file) {
        Problems.Finding finding = problems.at(new Place(file.toString(), 0), "the file");
        try {
            if (Files.exists(file)) {
                return Optional.of(FolderStore.bytes(file, InputReader.YAML_LIMIT));
            }
            finding.must("exist", "the path of an experiment file, such as scenarios/experiments/fit-2022.yaml");
        } catch (FileStore.Unreadable fault) {
            finding.must(fault.rule(), fault.maybe());
        } catch (IOException fault) {
            finding.must("be readable");
        }
        return Optional.empty();
    }

    private Optional<Calibration> resolve(YamlValue.Named map, Source source) {
        KeyReader keys = new KeyReader(map, "", problems);
        keys.checkKeys(KEYS);
        Optional<String> id = keys.id("id");
        String title = keys.line("title");
        Optional<CalibrationWindow> window = new CalibrationWindow.Reader(problems).read(keys);
        Optional<ScenarioText> base = keys.require("scenario").flatMap(cell -> base(cell, source.folder()));
        Optional<Scenario> scenario = base.flatMap(text -> load(text, Overrides.none()));
        List<FitTarget> targets = new FitTargetReader(problems, scenario).read(keys, window);
        Calibration.Search search = search(keys);
        Calibration.Acceptance acceptance = acceptance(keys);
        scenario.ifPresent(whole -> checkMonths(whole, targets, keys));
        List<FittedParameter> parameters = new FittedParameterReader(problems, scenario
                .map(whole -> new FittedParameterReader.Base(base.get(), whole))).read(keys);
        if (scenario.isEmpty() || !problems.none()) {
            return Optional.empty();
        }
        Month start = scenario.get().start();
        Optional<Scenario> shipped =
                load(base.get(), Calibration.cut(Map.of(), start, start.until(last(targets)) + 1));
        return shipped.map(cut -> new Calibration(id.orElseThrow(), title.isEmpty() ? id.get() : title, base.get(), cut,
                window.orElseThrow().from(), window.get().to(), parameters, targets, search, acceptance, source.input(),
                source.text()));
    }

    private static Month last(List<FitTarget> targets) {
        return targets.stream().map(FitTarget::to).max(Month::compareTo).orElseThrow();
    }

    private void checkMonths(Scenario scenario, List<FitTarget> targets, KeyReader keys) {
        boolean early = targets.stream().anyMatch(target -> target.from().isBefore(scenario.start()));
        boolean late = targets.stream().anyMatch(target -> !target.to().isBefore(scenario.end()));
        if (early || late) {
            problems.at(keys.place(), "window").must("lie, like the months of every target, within those of the "
                    + "scenario: " + scenario.start() + " to " + scenario.end().plus(-1));
        }
    }

    private Optional<Scenario> load(ScenarioText text, Overrides overrides) {
        LoadResult result = text.load(overrides);
        problems.include(result.problems());
        return result.scenario();
    }

    /** A file beside the experiment, else a shipped scenario. */
    private Optional<ScenarioText> base(Cell cell, Path folder) {
        String name = cell.text().strip();
        try {
            Optional<byte[]> beside = new FolderStore(folder).read(name, InputReader.YAML_LIMIT);
            if (beside.isPresent()) {
                return new InputReader(new FolderStore(folder), library.files(), problems).text(name, beside.get())
                        .map(text -> new ScenarioText(library, text, folder.resolve(name)));
            }
        } catch (FileStore.Unreadable fault) {
            problems.at(cell).must(fault.rule(), fault.maybe());
            return Optional.empty();
        }
        Optional<String> shipped = library.text(name.replaceFirst("\\.yaml$", ""));
        if (shipped.isEmpty()) {
            problems.at(cell).must("name a scenario file beside the experiment, or a shipped scenario",
                    chokepoint.quantity.Nearest.to(name, library.scenarios().stream()
                            .map(ScenarioLibrary.Shipped::id).toList()));
        }
        return shipped.map(text -> new ScenarioText(library, text, Path.of("(shipped)").resolve(name + ".yaml")));
    }

    private Calibration.Search search(KeyReader top) {
        Optional<KeyReader> keys = top.inner("search");
        keys.ifPresent(found -> found.checkKeys(SEARCH));
        return new Calibration.Search((int) whole(keys, "seeds", 4, 1, 1000), (int) whole(keys, "restarts", 2, 1, 100),
                (int) whole(keys, "generations", 40, 1, 10_000), (int) whole(keys, "population", 12, 4, 1000),
                whole(keys, "seed", 1, 0, MOST_SEED), (int) whole(keys, "profile_points", 7, 3, 101));
    }

    private static long whole(Optional<KeyReader> keys, String key, long usual, long... limits) {
        return keys.filter(found -> found.has(key)).map(found -> found.whole(key, limits[0], limits[1]).orElse(usual))
                .orElse(usual);
    }

    private Calibration.Acceptance acceptance(KeyReader top) {
        Optional<KeyReader> keys = top.inner("accept");
        keys.ifPresent(found -> found.checkKeys(ACCEPT));
        if (keys.filter(found -> found.has("times_best") && found.has("confidence")).isPresent()) {
            problems.at(keys.get().place(), "accept").must("hold times_best or confidence, not both");
        }
        OptionalDouble times = keys.map(found -> found.number("times_best", 1, 1000)).orElse(OptionalDouble.empty());
        OptionalDouble confidence =
                keys.map(found -> found.number("confidence", 0.01, 0.999)).orElse(OptionalDouble.empty());
        return new Calibration.Acceptance(times.orElse(confidence.isPresent() ? Double.NaN : 1.5),
                confidence.orElse(Double.NaN));
    }

    private static Path folder(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }
}
