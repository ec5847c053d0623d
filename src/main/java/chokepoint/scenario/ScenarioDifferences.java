package chokepoint.scenario;

import chokepoint.rule.ExportRule;
import chokepoint.scenario.ScenarioDifference.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds what two scenarios differ in once everything is resolved, however their files say it. */
public final class ScenarioDifferences {

    private static final String CHANGES = "changes";
    private static final String RULES = "rules.";
    /** Keys whose content is compared by what it makes, not by how it is written. */
    private static final Set<String> LOOKED_INTO =
            new TreeSet<>(List.of("rules", "under_study", "hypothetical", "mechanisms", CHANGES));

    private final List<ScenarioDifference> found = new ArrayList<>();

    private ScenarioDifferences() {
    }

    /** Every difference: keys, mechanisms, rules, rules under study, numbers, texts, tables, each in order of path. */
    public static List<ScenarioDifference> between(Scenario a, Scenario b) {
        ScenarioDifferences differences = new ScenarioDifferences();
        differences.compare(Kind.KEY, keys(a), keys(b));
        differences.compare(Kind.MECHANISM, MechanismReader.written(a.mechanisms()),
                MechanismReader.written(b.mechanisms()));
        differences.compareRules(rules(a), rules(b));
        differences.compare(Kind.UNDER_STUDY, underStudy(a), underStudy(b));
        differences.compare(Kind.ASSUMPTION, numbers(a), numbers(b));
        differences.compare(Kind.CHANGE, texts(a), texts(b));
        differences.compare(Kind.TABLE, tables(a), tables(b));
        return List.copyOf(differences.found);
    }

    private void compare(Kind kind, Map<String, String> a, Map<String, String> b) {
        TreeSet<String> paths = new TreeSet<>(a.keySet());
        paths.addAll(b.keySet());
        for (String path : paths) {
            if (!Objects.equals(a.get(path), b.get(path))) {
                found.add(new ScenarioDifference(kind, path, Optional.ofNullable(a.get(path)),
                        Optional.ofNullable(b.get(path))));
            }
        }
    }

    /** A rule of one scenario alone is named with its title; of a rule of both, each field that differs. */
    private void compareRules(Map<String, ExportRule> a, Map<String, ExportRule> b) {
        Map<String, String> first = new TreeMap<>();
        Map<String, String> second = new TreeMap<>();
        a.forEach((id, rule) -> first.putAll(b.containsKey(id) ? fields(rule) : Map.of(id, rule.title())));
        b.forEach((id, rule) -> second.putAll(a.containsKey(id) ? fields(rule) : Map.of(id, rule.title())));
        compare(Kind.RULE, first, second);
    }

    private static Map<String, String> fields(ExportRule rule) {
        Map<String, String> fields = new TreeMap<>();
        RecordText.fields(rule).forEach((name, text) -> fields.put(rule.id() + "." + name, text));
        return fields;
    }

    private static Map<String, ExportRule> rules(Scenario scenario) {
        Map<String, ExportRule> rules = new TreeMap<>();
        scenario.rules().forEach(rule -> rules.put(rule.id(), rule));
        return rules;
    }

    private static Map<String, String> underStudy(Scenario scenario) {
        Map<String, String> rules = new TreeMap<>();
        scenario.underStudy().forEach(id -> rules.put(id, "under study"));
        return rules;
    }

    /** Those of rules are compared with the rules. */
    private static Map<String, String> numbers(Scenario scenario) {
        Map<String, String> numbers = new TreeMap<>();
        scenario.assumptions().stream().filter(one -> !one.path().startsWith(RULES))
                .forEach(one -> numbers.put(one.path(), one.value()));
        return numbers;
    }

    private static Map<String, String> texts(Scenario scenario) {
        Set<String> numbers = numbers(scenario).keySet();
        Map<String, String> texts = new TreeMap<>();
        if (resolved(scenario).entries().get(CHANGES).value() instanceof YamlValue.Named changes) {
            changes.entries().forEach((path, entry) -> texts.put(path, text(entry.value())));
        }
        texts.keySet().removeIf(path -> path.startsWith(RULES) || numbers.contains(path));
        return texts;
    }

    private static Map<String, String> tables(Scenario scenario) {
        Map<String, String> tables = new TreeMap<>();
        scenario.inputs().stream().filter(input -> input.name().endsWith(".csv"))
                .forEach(input -> tables.put(input.name(), input.sha256()));
        return tables;
    }

    private static Map<String, String> keys(Scenario scenario) {
        Map<String, String> keys = new TreeMap<>();
        resolved(scenario).entries().forEach((key, entry) -> {
            if (!LOOKED_INTO.contains(key)) {
                keys.put(key, text(entry.value()));
            }
        });
        return keys;
    }

    private static YamlValue.Named resolved(Scenario scenario) {
        Optional<YamlValue> root = YamlReader.read(scenario.resolvedYaml(), scenario.id(), new Problems());
        if (root.isPresent() && root.get() instanceof YamlValue.Named named) {
            return named;
        }
        throw new IllegalStateException("The resolved scenario " + scenario.id() + " must be readable.");
    }

    private static String text(YamlValue value) {
        return value instanceof YamlValue.Items list
                ? list.items().stream().map(YamlValue::describe).collect(Collectors.joining(", ")) : value.describe();
    }
}
