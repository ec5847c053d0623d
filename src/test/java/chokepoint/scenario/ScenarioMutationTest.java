package chokepoint.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every leaf of a scenario that uses every key: a slip of the pen is reported at its line, or is harmless for a reason. */
class ScenarioMutationTest {

    private static final FilesInMemory FILES = FilesInMemory.shipped();

    private static final String EVERY_KEY = """
            id: every-key
            title: A scenario that uses every key
            question: What does the loader say?
            expectation: All of it
            sources: [the tests]
            twin: without it
            world: worlds/2022
            start: 2022-03
            report_from: 2022-09
            months: 36
            target: [CN]
            rules: [standing, us-october-2022]
            under_study: [us-october-2022, kr-copy]
            hypothetical:
              - id: kr-copy
                like: us-2022-10-12-enduse
                issuer: KR
                title: A copy
                announced: 2022-11-01
                effective: 2022-12-01
                expires: 2024-12-01
                approval: 0.1
            changes:
              parameters.theta: 3.5
              parameters.patience: 14
              makers.asml.service_share: 0.25
              fab_lines.smic/logic-advanced.capacity_2022_kwpm: 20
              rules.us-2022-10-07.effective: 2022-10-20
            mechanisms: {slots: off, slot_pool: maker-category}
            seed: 7
            """;

    private static final Pattern LEAF = Pattern.compile("( *(?:- )?)([a-z][^:]*): \"?(.+?)\"?|( +- )\"?(.+?)\"?");

    /** Slips that leave a sound scenario: key and slip, and why. */
    private static final Map<Pattern, String> HARMLESS = Map.of(
            Pattern.compile("(title|question|expectation|sources|twin|hypothetical\\.title) MISSPELT"), "free text",
            Pattern.compile("id MISSPELT"), "another name",
            Pattern.compile("(question|expectation|twin|report_from|seed) CUT"), "optional, with a default",
            Pattern.compile("hypothetical\\.(title|announced|expires|approval) CUT"), "as in the rule it is like",
            Pattern.compile("(mechanisms|changes|under_study|standing) CUT"), "one entry less is a scenario too");

    private record Leaf(int line, String key, String lead, String value) {
    }

    @Test
    void acceptsTheScenarioThatUsesEveryKey() {
        LoadResult result = FILES.loadText(EVERY_KEY);

        assertThat(result.problems()).isEmpty();
        assertThat(result.scenario().orElseThrow().resolvedYaml().lines()
                .map(line -> line.replaceAll(":.*", "")).toList()).containsAll(withoutExtends());
    }

    private static Set<String> withoutExtends() {
        Set<String> keys = new java.util.TreeSet<>(Draft.KEYS);
        keys.remove("extends");
        return keys;
    }

    @Test
    void reportsSlipsAtTheirLine() {
        List<String> lines = resolved();

        List<String> wrong = new ArrayList<>();
        for (Leaf leaf : leaves(lines)) {
            slips(leaf.value()).forEach((slip, value) -> {
                String fault = judge(leaf, slip, changed(lines, leaf, leaf.lead() + value));
                if (!fault.isEmpty()) {
                    wrong.add(leaf + " " + slip + " '" + value + "': " + fault);
                }
            });
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void reportsMisspeltKeysWithTheRightOne() {
        List<String> lines = resolved();

        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher key = Pattern.compile("( *(?:- )?)([a-z_.0-9/-]{3,}):(.*)").matcher(lines.get(i));
            if (key.matches()) {
                List<String> changed = new ArrayList<>(lines);
                String misspelt = key.group(2).substring(0, key.group(2).length() - 1) + "q";
                changed.set(i, key.group(1) + misspelt + ":" + key.group(3));
                int line = i + 1;
                boolean found = FILES.loadText(String.join("\n", changed)).problems().stream()
                        .anyMatch(problem -> problem.line() == line && problem.maybe().isPresent());
                if (!found) {
                    wrong.add(line + ": " + misspelt);
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void reportsKeysGivenTwice() {
        List<String> lines = resolved();

        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).matches("[a-z_]+: .+")) {
                List<String> changed = new ArrayList<>(lines);
                changed.add(i, lines.get(i));
                int line = i + 2;
                if (FILES.loadText(String.join("\n", changed)).problems().stream()
                        .noneMatch(problem -> problem.line() == line && problem.rule().startsWith("be given once"))) {
                    wrong.add(lines.get(i));
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    private static List<String> resolved() {
        return FILES.loadText(EVERY_KEY).scenario().orElseThrow().resolvedYaml().lines().toList();
    }

    private static List<Leaf> leaves(List<String> lines) {
        List<Leaf> leaves = new ArrayList<>();
        String section = "";
        for (int i = 0; i < lines.size(); i++) {
            section = lines.get(i).matches("[a-z_]+:.*") ? lines.get(i).replaceAll(":.*", "") : section;
            Matcher leaf = LEAF.matcher(lines.get(i));
            if (leaf.matches() && leaf.group(2) != null) {
                String key = switch (section) {
                    case "changes", "mechanisms" -> section;
                    case "hypothetical" -> section + "." + leaf.group(2);
                    default -> leaf.group(2);
                };
                leaves.add(new Leaf(i + 1, key, leaf.group(1) + leaf.group(2) + ": ", leaf.group(3)));
            } else if (leaf.matches()) {
                boolean standing = section.equals("rules") && lines.get(i).matches(".*(2018|2019|202[01]).*");
                leaves.add(new Leaf(i + 1, standing ? "standing" : section, leaf.group(4), leaf.group(5)));
            }
        }
        return leaves;
    }

    private static Map<String, String> slips(String value) {
        Map<String, String> slips = new LinkedHashMap<>();
        slips.put("DELETED", "");
        slips.put("WRONG_TYPE", "{a: b}");
        if (NumberText.parse(value).isPresent()) {
            slips.put("NEGATED", "-" + value);
            slips.put("WRONG_UNIT", value + " months");
            slips.put("WRONG_NUMBER", "1e99");
        } else {
            slips.put("MISSPELT", value.charAt(0) + value.substring(2) + "q");
        }
        slips.put("CUT", null);
        return slips;
    }

    private static String changed(List<String> lines, Leaf leaf, String line) {
        List<String> changed = new ArrayList<>(lines);
        if (line.endsWith("null")) {
            changed.remove(leaf.line() - 1);
        } else {
            changed.set(leaf.line() - 1, line);
        }
        return String.join("\n", changed);
    }

    private static String judge(Leaf leaf, String slip, String text) {
        LoadResult result = FILES.loadText(text);
        if (HARMLESS.keySet().stream().anyMatch(pattern -> pattern.matcher(leaf.key() + " " + slip).matches())) {
            return result.scenario().isPresent() ? "" : "should be harmless, but " + result.problems();
        }
        // what is gone has no line, and another id shows where the old one is still used
        boolean anywhere = slip.equals("CUT") || leaf.key().equals("hypothetical.id");
        boolean found = result.problems().stream()
                .anyMatch(problem -> anywhere || problem.line() == leaf.line());
        return found ? "" : "not reported at its line: " + result.problems();
    }
}
