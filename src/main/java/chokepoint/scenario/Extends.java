package chokepoint.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lays a scenario over the one it extends, and so on. The child's keys win; changes and mechanisms merge. */
final class Extends {

    static final String KEY = "extends";
    private static final Set<String> MERGED = Set.of("changes", "mechanisms");
    private static final int LONGEST_CHAIN = 10;

    private final InputReader inputs;
    private final Problems problems;

    Extends(InputReader inputs, Problems problems) {
        this.inputs = inputs;
        this.problems = problems;
    }

    /**
     * The whole scenario, without the key {@code extends}; with it if the file it names could not be read, because then
     * what is missing may stand there.
     *
     * @param name of the file relative to the scenario's folder
     */
    YamlValue.Named resolve(YamlValue.Named scenario, String name) {
        return resolve(scenario, new ArrayList<>(List.of(name)));
    }

    private YamlValue.Named resolve(YamlValue.Named child, List<String> chain) {
        YamlValue.Entry entry = child.entries().get(KEY);
        if (entry == null) {
            return child;
        }
        Map<String, YamlValue.Entry> own = new LinkedHashMap<>(child.entries());
        own.remove(KEY);
        YamlValue.Named rest = new YamlValue.Named(child.place(), own);
        return parent(entry, chain).map(parent -> merge(rest, resolve(parent, chain))).orElse(child);
    }

    private Optional<YamlValue.Named> parent(YamlValue.Entry entry, List<String> chain) {
        Problems.Finding asker = problems.at(entry.place(), KEY, entry.value().describe());
        if (!(entry.value() instanceof YamlValue.Scalar named) || named.text().isBlank()) {
            asker.must("name one file");
            return Optional.empty();
        }
        String name = relative(chain.get(chain.size() - 1), named.text());
        if (chain.contains(name) || chain.size() >= LONGEST_CHAIN) {
            asker.must("not lead back to itself: " + String.join(" extends ", chain) + " extends " + name);
            return Optional.empty();
        }
        chain.add(name);
        return inputs.scenario(name, asker).flatMap(text -> YamlReader.read(text, name, problems))
                .flatMap(value -> named(value, name));
    }

    private Optional<YamlValue.Named> named(YamlValue value, String name) {
        if (value instanceof YamlValue.Named map) {
            return Optional.of(map);
        }
        problems.at(value.place(), name, value.describe()).must("hold keys and values, such as id: my-scenario");
        return Optional.empty();
    }

    /** A name in a file is relative to that file. */
    private static String relative(String from, String to) {
        try {
            return Path.of(from).resolveSibling(to).normalize().toString().replace('\\', '/');
        } catch (java.nio.file.InvalidPathException odd) {
            return to;
        }
    }

    private static YamlValue.Named merge(YamlValue.Named child, YamlValue.Named parent) {
        Map<String, YamlValue.Entry> merged = new LinkedHashMap<>(parent.entries());
        child.entries().forEach((key, entry) -> {
            YamlValue.Entry under = merged.get(key);
            if (MERGED.contains(key) && under != null && entry.value() instanceof YamlValue.Named over
                    && under.value() instanceof YamlValue.Named base) {
                merged.put(key, new YamlValue.Entry(entry.place(), merge(over, base)));
            } else {
                merged.put(key, entry);
            }
        });
        return new YamlValue.Named(child.place(), merged);
    }
}
