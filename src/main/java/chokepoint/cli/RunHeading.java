package chokepoint.cli;

import chokepoint.quantity.Month;
import java.util.Map;

/**
 * What stands above a run's summary.
 *
 * @param from first month of the summary
 * @param to last month of the summary
 * @param twin what the counterfactual is called
 * @param target display name of the target, such as China
 * @param makers display names by id
 */
record RunHeading(String title, Month from, Month to, long seed, String twin, String target,
        Map<String, String> makers) {

    /** The name without what stands in brackets behind it: aggregates list their firms there. */
    String makerName(String id) {
        return makers.getOrDefault(id, id).replaceFirst(" \\(.*", "");
    }
}
