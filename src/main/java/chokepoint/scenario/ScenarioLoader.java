package chokepoint.scenario;

import chokepoint.quantity.Nearest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads a scenario file with the world and the rules it stands on, and checks everything together. Tables and parents
 * are looked for below the scenario's folder, then in the library that ships with the program. Faults of the input
 * never throw: all of them come back in the result.
 */
public final class ScenarioLoader {

    private final FileStore library;

    public ScenarioLoader() {
        this(new LibraryStore());
    }

    public ScenarioLoader(ScenarioLibrary library) {
        this(library.files());
    }

    ScenarioLoader(FileStore library) {
        this.library = library;
    }

    /** @param file as the user named it; problems name it the same way */
    public LoadResult load(Path file, Overrides overrides) {
        Problems problems = new Problems();
        InputReader inputs = inputs(file, problems);
        return text(file, inputs, problems).map(text -> resolve(text, file, overrides, inputs, problems))
                .orElseGet(() -> new LoadResult.Refused(problems.all()));
    }

    /** As {@link #load}, with the text given instead of read: it is looked at as if it were the file's. */
    public LoadResult loadText(String text, Path file, Overrides overrides) {
        Problems problems = new Problems();
        InputReader inputs = inputs(file, problems);
        return inputs.text(name(file), text.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .map(clean -> resolve(clean, file, overrides, inputs, problems))
                .orElseGet(() -> new LoadResult.Refused(problems.all()));
    }

    private InputReader inputs(Path file, Problems problems) {
        return new InputReader(new FolderStore(folder(file)), library, problems);
    }

    /** The folder a file lies in; the root lies in itself. */
    private static Path folder(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private Optional<String> text(Path file, InputReader inputs, Problems problems) {
        Problems.Finding finding = problems.at(new Place(file.toString(), 0), "the file");
        if (!Files.exists(file)) {
            finding.must("exist", Nearest.to(name(file), siblings(file)));
            return Optional.empty();
        }
        try {
            return inputs.text(name(file), FolderStore.bytes(file, InputReader.YAML_LIMIT));
        } catch (FileStore.Unreadable fault) {
            finding.must(fault.rule(), fault.maybe());
        } catch (IOException fault) {
            finding.must("be readable");
        }
        return Optional.empty();
    }

    private static List<String> siblings(Path file) {
        return new FolderStore(folder(file)).names("");
    }

    private LoadResult resolve(String text, Path file, Overrides overrides, InputReader inputs, Problems problems) {
        Optional<YamlValue> root = YamlReader.read(text, file.toString(), problems);
        if (root.isPresent() && root.get() instanceof YamlValue.Named own) {
            YamlValue.Named whole = new CommandLine(problems)
                    .apply(overrides, new Extends(inputs, problems).resolve(own, name(file)));
            Optional<Scenario> scenario = new Resolver(inputs, problems).resolve(whole);
            if (scenario.isPresent() && problems.none()) {
                return new LoadResult.Loaded(scenario.get(), problems.warnings());
            }
        } else if (problems.none()) {
            problems.at(root.map(YamlValue::place).orElse(Place.wholeFile(file.toString())), "the scenario",
                    root.map(YamlValue::describe).orElse("")).must("hold keys and values", "id: my-scenario");
        }
        return new LoadResult.Refused(problems.all());
    }
}
