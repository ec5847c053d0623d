package chokepoint.experiment;

import chokepoint.scenario.Buyer;
import chokepoint.scenario.RegionPlan;
import chokepoint.scenario.Scenario;
import chokepoint.scenario.WorldTables;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.Map;
import java.util.TreeSet;

/**
 * What the tables would be without a slump, or a boom, outside the target: plans there as in the start year for ever.
 */
final class FlatPlans {

    private FlatPlans() {
    }

    /** Regions with a fab in the target keep their plans; a region without a plan for the start year does too. */
    static WorldTables elsewhere(Scenario scenario) {
        WorldTables tables = scenario.world();
        SortedSet<String> ofTarget = new TreeSet<>(tables.buyers().stream()
                .filter(buyer -> scenario.target().contains(buyer.location())).map(Buyer::region).toList());
        int startYear = scenario.start().year();
        Map<String, Double> atStart = new TreeMap<>();
        tables.plans().stream().filter(plan -> plan.year() == startYear && !ofTarget.contains(plan.region()))
                .forEach(plan -> atStart.put(plan.region(), plan.plannedToolSpendUsdBn()));
        return tables.withPlans(tables.plans().stream().map(plan -> plan.year() <= startYear ? plan
                : new RegionPlan(plan.region(), plan.year(),
                        atStart.getOrDefault(plan.region(), plan.plannedToolSpendUsdBn()))).toList());
    }
}
