package chokepoint.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.engine.MonthlyCycle;
import chokepoint.event.EventSink;
import chokepoint.event.FabLineClosed;
import chokepoint.random.Draws;
import chokepoint.support.TestWorld;
import chokepoint.world.Blueprint;
import chokepoint.world.LotPlan;
import chokepoint.world.Lots;
import chokepoint.world.World;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Capacity is what the scarcest class allows: model.md M14 and section 10, production. */
class ProductionTest {

    private static final Blueprint BLUEPRINT = TestWorld.small().blueprint();
    private static final int MONTH = BLUEPRINT.burnIn + 12;

    private final World world = world();

    private static World world() {
        Draws draws = new Draws(1, 1);
        World world = new World(BLUEPRINT, new LotPlan(BLUEPRINT, draws), draws, BLUEPRINT.ruled, EventSink.NONE);
        MonthlyCycle.openBooks(world);
        new MonthlyCycle(world, 0).runUntil(MONTH);
        world.fabs.startProduction(MONTH);
        return world;
    }

    @Test
    void furtherToolsOfANonBindingClassLeaveCapacityUnchanged() {
        int fab = 0;
        int scarcest = world.fabs.bottleneck(fab, MONTH);
        double before = world.fabs.capacityKwpm(fab, scarcest, MONTH);

        installAllOpenLots(fab, 1 - scarcest);

        assertThat(world.fabs.bottleneck(fab, MONTH)).isEqualTo(scarcest);
        assertThat(world.fabs.capacityKwpm(fab, scarcest, MONTH)).isEqualTo(before).isPositive();
    }

    @Test
    void furtherToolsOfTheBindingClassRaiseIt() {
        int fab = 0;
        int scarcest = world.fabs.bottleneck(fab, MONTH);
        double before = world.fabs.capacityKwpm(fab, scarcest, MONTH);

        installAllOpenLots(fab, scarcest);

        assertThat(world.fabs.capacityKwpm(fab, world.fabs.bottleneck(fab, MONTH), MONTH)).isGreaterThan(before);
    }

    private void installAllOpenLots(int fab, int toolClass) {
        int[] lots = IntStream.range(0, world.lots.count())
                .filter(lot -> world.lots.state[lot] == Lots.ORDERED && world.lots.fab[lot] == fab
                        && world.lots.toolClass[lot] == toolClass).toArray();
        assertThat(lots).isNotEmpty();
        for (int lot : lots) {
            world.fabs.install(world.lots, lot, MONTH - BLUEPRINT.parameters.installMonths());
        }
        world.fabs.startProduction(MONTH);
    }

    @Test
    void withoutRulesCapacityGrowsWithThePlan() {
        Twins twins = Twins.of(TestWorld.small());
        int last = twins.lastMonth();

        double atStart = capacity(twins, twins.blueprint.burnIn);
        double atEnd = capacity(twins, last);

        assertThat(atEnd).isGreaterThan(atStart);
    }

    private static double capacity(Twins twins, int month) {
        return twins.ruled.only(FabLineClosed.class).stream().filter(event -> event.month() == month)
                .mapToDouble(FabLineClosed::capacityKwpm).sum();
    }
}
