package chokepoint.scenario;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Writes a scenario out with every default and every change, packages as rules and without {@code extends}, so that it
 * stands on nothing but the world and the rules it names.
 */
final class ResolvedYaml {

    /** Line ends, controls, halves of pairs and what an editor does not show. */
    private static final Pattern NOT_PLAIN =
            Pattern.compile("[\\p{Cntrl}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}\\uFEFF\\u0080-\\u009F]");

    private final StringBuilder text = new StringBuilder();

    /** @param changes value by path, as the tables give it */
    static String of(Scenario scenario, Draft draft, Map<String, String> changes,
            Collection<Map<String, String>> hypothetical) {
        ResolvedYaml yaml = new ResolvedYaml();
        yaml.head(scenario, draft);
        yaml.rules(scenario, hypothetical);
        yaml.map("changes", changes);
        yaml.map("mechanisms", MechanismReader.written(scenario.mechanisms()));
        yaml.line("seed: " + scenario.seed());
        return yaml.text.toString();
    }

    private void head(Scenario scenario, Draft draft) {
        line("id: " + scenario.id());
        quoted("title", scenario.title());
        quoted("question", scenario.question());
        quoted("expectation", scenario.expectation());
        list("sources", draft.sources().stream().map(cell -> quote(cell.text())).toList());
        quoted("twin", scenario.twin());
        line("world: " + quote(draft.world().orElseThrow().text()));
        line("start: " + scenario.start());
        line("report_from: " + scenario.reportFrom());
        line("months: " + scenario.months());
        list("target", scenario.target().stream().map(ResolvedYaml::quote).toList());
    }

    private void rules(Scenario scenario, Collection<Map<String, String>> hypothetical) {
        list("rules", scenario.rules().stream().filter(rule -> !rule.hypothetical()).map(rule -> rule.id()).toList());
        list("under_study", List.copyOf(scenario.underStudy()));
        if (hypothetical.isEmpty()) {
            line("hypothetical: []");
            return;
        }
        line("hypothetical:");
        for (Map<String, String> entry : hypothetical) {
            String lead = "  - ";
            for (Map.Entry<String, String> part : entry.entrySet()) {
                line(lead + part.getKey() + ": " + quote(part.getValue()));
                lead = "    ";
            }
        }
    }

    /** Texts that are empty are left out, as an empty value is refused. */
    private void quoted(String key, String value) {
        if (!value.isEmpty()) {
            line(key + ": " + quote(value));
        }
    }

    private void list(String key, List<String> members) {
        if (members.isEmpty()) {
            line(key + ": []");
            return;
        }
        line(key + ":");
        members.forEach(member -> line("  - " + member));
    }

    private void map(String key, Map<String, String> values) {
        if (values.isEmpty()) {
            line(key + ": {}");
            return;
        }
        line(key + ":");
        values.forEach((name, value) -> line("  " + name + ": " + quote(value)));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private static String quote(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        value.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (c < 0x10000 && NOT_PLAIN.matcher(Character.toString(c)).matches()) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }
}
