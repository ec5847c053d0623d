package chokepoint.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.event.FabLineClosed;
import chokepoint.event.OfficeClosed;
import chokepoint.event.OrderCancelled;
import chokepoint.event.ProductLineClosed;
import chokepoint.event.Route;
import chokepoint.event.ServicePaid;
import chokepoint.event.ToolsDelivered;
import chokepoint.event.ToolsIntercepted;
import chokepoint.event.ToolsOrdered;
import chokepoint.ledger.Disposition;
import chokepoint.support.RandomWorlds;
import chokepoint.support.TestWorld;
import chokepoint.world.Rulings;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the world, the switches and the rules, its books close: every run checks its identities and its ledger. */
class RandomWorldsTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Long.getLong("worlds", 60));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theBooksClose(long seed) {
        Twins twins = Twins.of(RandomWorlds.of(seed));

        for (EventLog world : new EventLog[] {twins.ruled, twins.twin}) {
            assertThat(world.only(ToolsDelivered.class)).as("deliveries of seed %s", seed).isNotEmpty();
            world.all().forEach(event -> assertThat(isNowhereNegative(event)).as("seed %s: %s", seed, event).isTrue());
            requireOneEndPerOrder(world, seed);
        }
        requireNoForbiddenDelivery(twins.blueprint.ruled, twins.ruled, seed);
        requireNoForbiddenDelivery(twins.blueprint.counterfactual, twins.twin, seed);
        for (Disposition code : Disposition.values()) {
            assertThat(twins.ledger.usd(twins.lastMonth(), code)).as("%s of seed %s", code, seed).isNotNegative();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void withoutRulesUnderStudyTheTwinsAreOne(long seed) {
        TestWorld world = RandomWorlds.of(seed);

        Twins twins = Twins.of(world.with("underStudy", java.util.Set.of()));

        assertThat(EventLog.difference(twins.ruled.all(), twins.twin.all())).as("seed %s", seed).isEmpty();
        assertThat(twins.ledger.isEmpty()).as("seed %s", seed).isTrue();
    }

    private static boolean isNowhereNegative(Record event) {
        if (event instanceof ToolsOrdered e) {
            return e.units() > 0 && e.usdPerTool() >= 0;
        }
        if (event instanceof ToolsDelivered e) {
            return e.units() > 0 && e.usdPerTool() >= 0 && e.month() >= e.orderMonth();
        }
        if (event instanceof ServicePaid e) {
            return e.usd() > 0;
        }
        if (event instanceof ProductLineClosed e) {
            return e.backlogUsd() >= e.targetBacklogUsd() && e.targetBacklogUsd() >= 0 && e.slotsUsd() >= 0
                    && e.shippedUsd() >= 0 && e.leadMonths() >= 0 && e.performance() >= 0;
        }
        if (event instanceof FabLineClosed e) {
            return e.goodKwpm() >= 0 && e.capacityKwpm() >= e.goodKwpm();
        }
        return !(event instanceof OfficeClosed e) || e.queue() >= 0 && e.waitMonthsOfDecided() >= 0;
    }

    private static void requireOneEndPerOrder(EventLog world, long seed) {
        Map<Integer, Integer> open = new HashMap<>();
        for (Record event : world.all()) {
            if (event instanceof ToolsOrdered order) {
                assertThat(open.put(order.lot(), order.productLine())).as("seed %s: open before %s", seed, order).isNull();
            } else if (event instanceof ToolsDelivered end) {
                assertThat(open.remove(end.lot())).as("seed %s: order of %s", seed, end).isEqualTo(end.productLine());
            } else if (event instanceof ToolsIntercepted end) {
                assertThat(open.remove(end.lot())).as("seed %s: order of %s", seed, end).isEqualTo(end.productLine());
            } else if (event instanceof OrderCancelled end) {
                assertThat(open.remove(end.lot())).as("seed %s: order of %s", seed, end).isEqualTo(end.productLine());
            }
        }
    }

    private static void requireNoForbiddenDelivery(Rulings rulings, EventLog world, long seed) {
        for (ToolsDelivered sale : world.only(ToolsDelivered.class)) {
            if (sale.route() == Route.HUB) {
                continue;
            }
            Rulings.Needs needs = rulings.needs(sale.purchase(), sale.month());
            assertThat(needs.prohibited()).as("seed %s: %s is forbidden", seed, sale).isFalse();
            assertThat(needs.free() || sale.licence() != -1).as("seed %s: %s has a licence", seed, sale).isTrue();
        }
    }
}
