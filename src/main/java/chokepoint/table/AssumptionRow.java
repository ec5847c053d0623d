package chokepoint.table;

/** A number of the world or the scenario with its provenance; range and source may be empty. */
public record AssumptionRow(String path, String value, String low, String high, String unit, String source,
        String confidence, boolean changedByScenario) {
}
