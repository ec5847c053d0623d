package chokepoint.scenario;

import chokepoint.quantity.Month;
import chokepoint.rule.ExportRule;
import java.util.List;
import java.util.Set;

/**
 * A scenario with everything resolved and checked: what a run needs, and nothing else.
 *
 * @param question what it asks, in a sentence
 * @param expectation the headline expected before it was run
 * @param twin what the counterfactual is called, such as "Japan and the Netherlands stay out"
 * @param start first month with the books warmed up
 * @param reportFrom first month in the summary
 * @param months from start to the horizon
 * @param target countries whose fabs the rules are about
 * @param rules of the ruled world, sorted by id
 * @param underStudy ids of the rules that the twin lacks
 * @param assumptions every number with its provenance, sorted by path
 * @param inputs every file read, sorted by name
 * @param resolvedYaml the scenario with defaults written out: running it again gives the same bytes
 */
public record Scenario(String id, String title, String question, String expectation, String twin, Month start,
        Month reportFrom, int months, Set<String> target, List<ExportRule> rules, Set<String> underStudy, long seed,
        Mechanisms mechanisms, Parameters parameters, WorldTables world, List<Assumption> assumptions,
        List<InputFile> inputs, String resolvedYaml) {

    /** The rules of the counterfactual: all but those under study. */
    public List<ExportRule> counterfactualRules() {
        return rules.stream().filter(rule -> !underStudy.contains(rule.id())).toList();
    }

    /** The same with other switches; what is told of it, its resolved text among it, is still that of the original. */
    public Scenario with(Mechanisms others) {
        return new Scenario(id, title, question, expectation, twin, start, reportFrom, months, target, rules,
                underStudy, seed, others, parameters, world, assumptions, inputs, resolvedYaml);
    }

    /** The same with other tables; what is told of it, its resolved text among it, is still that of the original. */
    public Scenario with(WorldTables others) {
        return new Scenario(id, title, question, expectation, twin, start, reportFrom, months, target, rules,
                underStudy, seed, mechanisms, parameters, others, assumptions, inputs, resolvedYaml);
    }

    Scenario withResolvedYaml(String yaml) {
        return new Scenario(id, title, question, expectation, twin, start, reportFrom, months, target, rules,
                underStudy, seed, mechanisms, parameters, world, assumptions, inputs, yaml);
    }

    /** The first month after the horizon. */
    public Month end() {
        return start.plus(months);
    }
}
