package chokepoint.engine;

import static chokepoint.support.TestRules.rule;
import static chokepoint.support.TinyWorld.tiny;
import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.event.EventSink;
import chokepoint.scenario.OverdueOrders;
import chokepoint.support.TinyWorld;
import chokepoint.world.Lots;
import chokepoint.world.World;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Six months of output are on order when the burn-in of six months begins. */
class OpenBooksTest {

    private static World opened(TinyWorld tiny) {
        World world = tiny.on("burnIn").world(EventSink.NONE);
        MonthlyCycle.openBooks(world);
        return world;
    }

    @Test
    void everythingNeededWithinTheMonthsOfOutputIsOnOrder() {
        World world = opened(tiny());

        for (int lot = 0; lot < world.plan.count(); lot++) {
            assertThat(world.lots.state[lot]).isEqualTo(world.lots.need[lot] < 6 ? Lots.ORDERED : Lots.PLANNED);
        }
    }

    @Test
    void ordersWerePlacedAheadOfTheirNeed() {
        World world = opened(tiny());

        for (int lot = 0; lot < world.plan.count(); lot++) {
            if (world.lots.state[lot] == Lots.ORDERED) {
                assertThat(world.lots.orderMonth[lot] - world.lots.need[lot]).isEqualTo(-6);
                assertThat((int) world.lots.due[lot]).isEqualTo(world.lots.need[lot]);
            }
        }
    }

    @Test
    void theyAreInTheBacklogAndNotAmongTheMonthsOrders() {
        World world = opened(tiny());
        long open = 0;
        for (int lot = 0; lot < world.plan.count(); lot++) {
            open += world.lots.state[lot] == Lots.ORDERED ? world.lots.orderUsd(lot) : 0;
        }

        assertThat(Arrays.stream(world.supply.backlogUsd).sum()).isEqualTo(open).isPositive();
        assertThat(Arrays.stream(world.supply.ordersUsd).sum()).isZero();
    }

    @Test
    void licencesForThemAreHeld() {
        World world = opened(tiny().rules(rule("nl").issuer("NL").against("CN").standing().licensing(0.5)));
        int line = TinyWorld.line(world, "asml.litho-dry");

        int held = 0;
        for (int lot = 0; lot < world.plan.count(); lot++) {
            if (world.lots.productLine[lot] == line && world.lots.fab[lot] == 0) {
                assertThat(world.lots.neededLicences[lot]).isEqualTo(1 << TinyWorld.government(world, "NL"));
                assertThat(world.lots.isFullyLicensed(lot, 24)).isTrue();
                assertThat(world.lots.isFullyLicensed(lot, 25)).isFalse();
                assertThat(world.lots.licence[lot]).isEqualTo(Lots.LICENCE_AT_OPENING);
                held++;
            }
        }
        assertThat(held).isPositive();
        assertThat(world.offices[TinyWorld.government(world, "NL")].queueLength()).isZero();
    }

    @Test
    void nothingProhibitedIsOnOrder() {
        World world = opened(tiny().add("overdueOrders", new OverdueOrders("asml", "litho-dry", "CN", 0.2))
                .rules(rule("nl").issuer("NL").on("litho-dry").against("CN").standing().prohibiting()));
        int line = TinyWorld.line(world, "asml.litho-dry");

        for (int lot = 0; lot < world.plan.count(); lot++) {
            assertThat(world.lots.productLine[lot] == line && world.lots.fab[lot] == 0).isFalse();
        }
        assertThat(world.lots.state[world.plan.regularCount()]).isEqualTo(Lots.WANTED);
    }

    @Test
    void overdueLotsWaitWhereTheRecordHasThemAndAreDueAtOnce() {
        World world = opened(tiny().add("overdueOrders", new OverdueOrders("asml", "litho-dry", "CN", 0.2)));

        assertThat(world.plan.regularCount()).isLessThan(world.plan.count());
        for (int lot = world.plan.regularCount(); lot < world.plan.count(); lot++) {
            assertThat(world.lots.state[lot]).isEqualTo(Lots.ORDERED);
            assertThat((int) world.lots.productLine[lot]).isEqualTo(TinyWorld.line(world, "asml.litho-dry"));
            assertThat((int) world.lots.due[lot]).isLessThanOrEqualTo(0);
        }
    }

    @Test
    void theBooksAreEmptyWithoutBurnIn() {
        World world = tiny().world();
        MonthlyCycle.openBooks(world);

        assertThat(Arrays.stream(world.supply.backlogUsd).sum()).isZero();
    }
}
