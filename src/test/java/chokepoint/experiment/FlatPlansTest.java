package chokepoint.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.scenario.RegionPlan;
import chokepoint.scenario.Scenario;
import chokepoint.scenario.WorldTables;
import chokepoint.support.TestWorld;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlatPlansTest {

    private final Scenario shipped = TestWorld.shipped("history", 24).scenario();

    @Test
    void holdsPlansOutsideTheTargetAtTheStartYears() {
        WorldTables flat = FlatPlans.elsewhere(shipped);

        assertThat(flat.plans()).filteredOn(plan -> plan.region().equals("taiwan") && plan.year() >= 2022)
                .hasSizeGreaterThan(2).extracting(RegionPlan::plannedToolSpendUsdBn).containsOnly(plan("taiwan", 2022));
    }

    @Test
    void leavesTheTargetAndTheYearsBeforeAlone() {
        WorldTables flat = FlatPlans.elsewhere(shipped);

        assertThat(ofRegion(flat, "china")).isNotEmpty().isEqualTo(ofRegion(shipped.world(), "china"));
        assertThat(flat.plans()).filteredOn(plan -> plan.year() < 2022)
                .isEqualTo(shipped.world().plans().stream().filter(plan -> plan.year() < 2022).toList());
    }

    @Test
    void changesNothingElse() {
        WorldTables flat = FlatPlans.elsewhere(shipped);

        assertThat(flat.withPlans(shipped.world().plans())).isEqualTo(shipped.world());
    }

    private double plan(String region, int year) {
        return shipped.world().plans().stream().filter(plan -> plan.region().equals(region) && plan.year() == year)
                .findFirst().orElseThrow().plannedToolSpendUsdBn();
    }

    private static List<RegionPlan> ofRegion(WorldTables tables, String region) {
        return tables.plans().stream().filter(plan -> plan.region().equals(region)).toList();
    }
}
