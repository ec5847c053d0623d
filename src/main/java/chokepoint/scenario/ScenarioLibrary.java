package chokepoint.scenario;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What ships with the program: worlds, rules, packages of rules and scenarios. */
public final class ScenarioLibrary {

    private static final String SUFFIX = ".yaml";

    private final FileStore library;

    /** The library inside the program. */
    public ScenarioLibrary() {
        this(new LibraryStore());
    }

    /** A folder that holds what the library inside the program was made of. */
    public ScenarioLibrary(Path folder) {
        this(new FolderStore(folder));
    }

    private ScenarioLibrary(FileStore library) {
        this.library = library;
    }

    FileStore files() {
        return library;
    }

    /** @param question what it asks, in a sentence */
    public record Shipped(String id, String title, String question) {
    }

    /** The scenarios that ship, by id. */
    public List<Shipped> scenarios() {
        return library.names("").stream().filter(name -> name.endsWith(SUFFIX)).map(this::shipped)
                .sorted(Comparator.comparing(Shipped::id)).toList();
    }

    /** The text of a scenario that ships; empty if there is none of that id. */
    public Optional<String> text(String id) {
        return CellReader.isId(id) ? read(id + SUFFIX) : Optional.empty();
    }

    /** Ids of the rules of each package, by name. */
    public Map<String, List<String>> packages() {
        Problems problems = new Problems();
        Table table = read("rules/packages.csv")
                .flatMap(text -> new TableReader(Schemas.PACKAGES, "rules/packages.csv", problems).read(text))
                .orElseThrow(() -> new IllegalStateException("The library must hold packages: " + problems.all()));
        Map<String, List<String>> packages = new TreeMap<>();
        Packages.read(table, problems).forEach((name, rules) -> packages.put(name, List.copyOf(rules)));
        return packages;
    }

    private Shipped shipped(String name) {
        Problems problems = new Problems();
        Optional<YamlValue> root = read(name).flatMap(text -> YamlReader.read(text, name, problems));
        if (root.isPresent() && root.get() instanceof YamlValue.Named named) {
            KeyReader keys = new KeyReader(named, "", problems);
            return new Shipped(keys.text("id"), keys.text("title"), keys.text("question"));
        }
        throw new IllegalStateException("The library's " + name + " must be a scenario: " + problems.all());
    }

    private Optional<String> read(String name) {
        try {
            return library.read(name, InputReader.YAML_LIMIT)
                    .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
        } catch (FileStore.Unreadable fault) {
            throw new IllegalStateException("The library's " + name + " must " + fault.rule(), fault);
        }
    }
}
