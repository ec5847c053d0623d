package chokepoint.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Lays the overrides of the command line over a scenario, so that they are checked like the file. */
final class CommandLine {

    /** Where values set by path seem to stand. */
    static final String OPTION = "--set";
    private static final String MECHANISMS = "mechanisms";
    private static final String CHANGES = "changes";

    private final Problems problems;

    CommandLine(Problems problems) {
        this.problems = problems;
    }

    YamlValue.Named apply(Overrides overrides, YamlValue.Named scenario) {
        Map<String, YamlValue.Entry> entries = new LinkedHashMap<>(scenario.entries());
        new TreeMap<>(overrides.set()).forEach((path, value) -> set(entries, path, value));
        overrides.seed().ifPresent(seed -> entries.put("seed", number("--seed", Long.toString(seed))));
        overrides.months().ifPresent(months -> entries.put("months", number("--months", Integer.toString(months))));
        return new YamlValue.Named(scenario.place(), entries);
    }

    private static YamlValue.Entry number(String option, String text) {
        Place place = new Place(option, 0);
        return new YamlValue.Entry(place, new YamlValue.Scalar(place, text, true));
    }

    private void set(Map<String, YamlValue.Entry> entries, String path, String text) {
        Place place = new Place(OPTION, 0);
        Optional<YamlValue> value = value(place, path, text);
        if (value.isEmpty()) {
            return;
        }
        YamlValue.Entry entry = new YamlValue.Entry(place, value.get());
        int dot = path.indexOf('.');
        if (dot < 0) {
            setKey(entries, path, entry);
        } else if (path.startsWith(MECHANISMS + ".")) {
            putInto(entries, MECHANISMS, path.substring(dot + 1), entry);
        } else {
            putInto(entries, CHANGES, path.startsWith(CHANGES + ".") ? path.substring(dot + 1) : path, entry);
        }
    }

    private void setKey(Map<String, YamlValue.Entry> entries, String key, YamlValue.Entry entry) {
        if (key.equals(Extends.KEY)) {
            problems.at(entry.place(), key, entry.value().describe())
                    .must("stand in the file, not on the command line");
        } else {
            entries.put(key, entry);
        }
    }

    private static void putInto(Map<String, YamlValue.Entry> entries, String key, String name, YamlValue.Entry entry) {
        Map<String, YamlValue.Entry> inner = new LinkedHashMap<>();
        if (entries.containsKey(key) && entries.get(key).value() instanceof YamlValue.Named named) {
            inner.putAll(named.entries());
        }
        inner.put(name, entry);
        entries.put(key, new YamlValue.Entry(entry.place(), new YamlValue.Named(entry.place(), inner)));
    }

    /** A list in brackets is read as one; anything else is a value as it stands. */
    private Optional<YamlValue> value(Place place, String path, String text) {
        if (!text.startsWith("[")) {
            return Optional.of(new YamlValue.Scalar(place, text, true));
        }
        Problems inner = new Problems();
        Optional<YamlValue> value = YamlReader.read(text, place.file(), inner);
        inner.all().forEach(problem -> problems.at(place, path, text).must(problem.rule()));
        return value;
    }
}
