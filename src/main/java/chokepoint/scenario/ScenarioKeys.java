package chokepoint.scenario;

import chokepoint.scenario.ScenarioKey.Form;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The keys of scenario files, as the loader knows them. */
public final class ScenarioKeys {

    /** The most that {@code months} may be. */
    public static final int MOST_MONTHS = Draft.MOST_MONTHS;

    private ScenarioKeys() {
    }

    /** At the top of a file, in order of name. */
    public static List<ScenarioKey> all() {
        return Draft.KEYS.stream().map(ScenarioKeys::top).toList();
    }

    /** Of each entry of {@code hypothetical}, in order of name. */
    public static List<ScenarioKey> ofCopies() {
        return new TreeSet<>(HypotheticalRules.KEYS).stream().map(ScenarioKeys::ofCopy).toList();
    }

    /** The words that each mechanism's switch may have, by the mechanism's name. */
    public static Map<String, List<String>> mechanisms() {
        return MechanismReader.words();
    }

    private static ScenarioKey top(String name) {
        return switch (name) {
            case "id" -> required(name, Form.ID, "Names the output folder.");
            case "title" -> required(name, Form.TEXT, "What it is called, in one line.");
            case "question" -> optional(name, Form.TEXT, "What it asks, in a sentence.");
            case "expectation" -> optional(name, Form.TEXT, "The headline expected before it was run.");
            case "sources" -> optional(name, Form.TEXTS, "Where its rules and changes come from.");
            case "twin" -> optional(name, Form.TEXT, "What the counterfactual is called, in one line.");
            case "world" -> required(name, Form.TEXT, "Folder of tables, below the file or in the library.");
            case "start" -> required(name, Form.MONTH, "First month with the books warmed up.");
            case "report_from" -> optional(name, Form.MONTH, "First month in the summary; default: the start.");
            case "months" -> required(name, Form.MONTHS, "Months from the start to the horizon.");
            case "target" -> required(name, Form.TEXTS, "Countries whose fabs the rules are about.");
            case "rules" -> required(name, Form.RULES, "Rules or packages of rules in force in the ruled world.");
            case "under_study" -> optional(name, Form.RULES, "Rules that the twin lacks; default: all not standing.");
            case "hypothetical" -> optional(name, Form.COPIES,
                    "Copies of rules by governments that never issued them.");
            case "changes" -> optional(name, Form.CHANGES, "Any value by its path, such as parameters.theta.");
            case "mechanisms" -> optional(name, Form.SWITCHES, "Switches of the model; all are on by default.");
            case "seed" -> optional(name, Form.SEED, "Seed of all luck; default: 1.");
            case Extends.KEY -> optional(name, Form.TEXT, "Scenario file that this one is a variant of.");
            default -> throw undescribed(name);
        };
    }

    private static ScenarioKey ofCopy(String name) {
        return switch (name) {
            case "id" -> required(name, Form.ID, "Id of the copy; no rule of the library may have it.");
            case "like" -> required(name, Form.TEXT, "Id of the rule that is copied.");
            case "issuer" -> required(name, Form.TEXT, "Country that issues the copy.");
            case "title" -> optional(name, Form.TEXT, "What it is called.");
            case "announced" -> optional(name, Form.DATE, "Day it becomes known.");
            case "effective" -> optional(name, Form.DATE, "First day in force.");
            case "expires" -> optional(name, Form.TEXT, "First day no longer in force, or never.");
            case "approval" -> optional(name, Form.SHARE, "Probability that an application is approved.");
            default -> throw undescribed("hypothetical." + name);
        };
    }

    private static ScenarioKey required(String name, Form form, String description) {
        return new ScenarioKey(name, form, true, description);
    }

    private static ScenarioKey optional(String name, Form form, String description) {
        return new ScenarioKey(name, form, false, description);
    }

    private static IllegalStateException undescribed(String name) {
        return new IllegalStateException("The key " + name + " must be described for the JSON Schema of scenarios.");
    }
}
