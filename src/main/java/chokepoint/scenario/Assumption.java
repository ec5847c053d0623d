package chokepoint.scenario;

/**
 * One number of the world or the scenario with its provenance.
 *
 * @param path such as {@code parameters.theta} or {@code product_lines.asml.litho-dry.performance}
 * @param value as written in the table or the scenario
 * @param low of the plausible range; empty where none is given
 * @param high of the plausible range; empty where none is given
 * @param confidence verified, derived or estimate
 */
public record Assumption(String path, String value, String low, String high, String unit, String source,
        String confidence, boolean changedByScenario) {
}
