package chokepoint.scenario;

import chokepoint.support.ShippedFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The shipped files held in memory, some of them changed, so that a test can load thousands of variants. */
final class FilesInMemory implements FileStore {

    private final Map<String, String> texts;

    private FilesInMemory(Map<String, String> texts) {
        this.texts = texts;
    }

    static FilesInMemory shipped() {
        return new FilesInMemory(ShippedFiles.texts());
    }

    FilesInMemory with(String name, String text) {
        Map<String, String> changed = new TreeMap<>(texts);
        changed.put(name, text);
        return new FilesInMemory(changed);
    }

    FilesInMemory without(String name) {
        Map<String, String> changed = new TreeMap<>(texts);
        changed.remove(name);
        return new FilesInMemory(changed);
    }

    String text(String name) {
        return texts.get(name);
    }

    /** Loads a scenario as if it lay in an empty folder beside these files as the library. */
    LoadResult load(String scenario) {
        return load(scenario, Overrides.none());
    }

    LoadResult load(String scenario, Overrides overrides) {
        return new ScenarioLoader(this).loadText(texts.get(scenario), Path.of("no-such-folder", scenario), overrides);
    }

    LoadResult loadText(String yaml) {
        return with("test.yaml", yaml).load("test.yaml");
    }

    /** A scenario as if no file had been read, to compare scenarios from different files. */
    static Scenario withoutInputs(Scenario scenario) {
        return new Scenario(scenario.id(), scenario.title(), scenario.question(), scenario.expectation(),
                scenario.twin(), scenario.start(), scenario.reportFrom(), scenario.months(), scenario.target(),
                scenario.rules(), scenario.underStudy(), scenario.seed(), scenario.mechanisms(),
                scenario.parameters(), scenario.world(), scenario.assumptions(), List.of(), scenario.resolvedYaml());
    }

    @Override
    public Optional<byte[]> read(String name, long limit) {
        return Optional.ofNullable(texts.get(name)).map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public List<String> names(String folder) {
        String prefix = folder.isEmpty() ? "" : folder + "/";
        return texts.keySet().stream().filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length())).filter(name -> !name.contains("/")).toList();
    }

    @Override
    public boolean hasFolder(String name, String member) {
        return texts.containsKey(name + "/" + member);
    }
}
