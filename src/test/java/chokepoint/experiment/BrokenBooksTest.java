package chokepoint.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import chokepoint.engine.MonthlyCycle;
import chokepoint.event.EventSink;
import chokepoint.event.FabLineClosed;
import chokepoint.event.ToolsDelivered;
import chokepoint.quantity.BrokenIdentity;
import chokepoint.random.Draws;
import chokepoint.support.TestWorld;
import chokepoint.world.Blueprint;
import chokepoint.world.LotPlan;
import chokepoint.world.Lots;
import chokepoint.world.World;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Every identity that a run checks can break, and says where: model.md section 10, accounting. */
class BrokenBooksTest {

    private static final Blueprint BLUEPRINT = TestWorld.small().months(6).blueprint();

    @Test
    void moneyThatNobodyReceivedStopsTheRun() {
        BrokenIdentity broken = tamperedIn(5, world -> world.books.paidByBuyer[0] += 7);

        assertThat(broken).hasMessageStartingWith("money paid = money received: in 2021-06 the account 'all accounts'")
                .hasMessageContaining(", 7 too many");
    }

    @Test
    void aPaymentWithoutGoodsStopsTheRun() {
        BrokenIdentity broken = tamperedIn(5, world -> world.books.pay(0, 0, 11));

        assertThat(broken).hasMessageStartingWith(
                "payments of the month = shipments of the month: in 2021-06 the account 'systems'")
                .hasMessageContaining(", 11 too many");
    }

    @Test
    void anAccountBelowZeroStopsTheRun() {
        BrokenIdentity broken = tamperedIn(5, world -> {
            world.books.paidByBuyer[0] -= 1_000_000_000_000L;
            world.books.paidByBuyer[1] += 1_000_000_000_000L;
        });

        assertThat(broken).hasMessageStartingWith("nothing is negative: in 2021-06 the account 'intel' must be 0");
    }

    @Test
    void aToolThatNobodyReceivedStopsTheRun() {
        BrokenIdentity broken = tamperedIn(14, world -> world.books.builtOfClass[1] += 2);

        assertThat(broken).hasMessageStartingWith("tools built = delivered + seized: in 2022-03 the account 'litho'")
                .hasMessageContaining(", 2 too few");
    }

    @Test
    void anOrderThatVanishesStopsTheRun() {
        BrokenIdentity broken = tamperedIn(14, world -> world.books.ordersOpened++);

        assertThat(broken).hasMessageStartingWith(
                "orders opened = delivered + cancelled + seized + open: in 2022-03 the account 'order books'")
                .hasMessageContaining(", 1 too few");
    }

    @Test
    void shippingMoreThanTheSlotsStopsTheRun() {
        BrokenIdentity broken = tamperedIn(14, world -> world.supply.shippedToDateUsd[0] += 1e12);

        assertThat(broken).hasMessageStartingWith("shipments to date fit in slots to date: in 2022-03 the account 'lam'");
    }

    @Test
    void aLotThatForgetsItsDeliveryStopsTheRunAtItsEnd() {
        BrokenIdentity broken = tamperedIn(14, BrokenBooksTest::forgetADelivery);

        assertThat(broken).hasMessageStartingWith("lots delivered = orders delivered: in 2022-06 the account 'lots'")
                .hasMessageContaining(", 1 too many");
    }

    private static void forgetADelivery(World world) {
        for (int lot = 0; lot < world.lots.count(); lot++) {
            if (world.lots.state[lot] == Lots.DELIVERED) {
                world.lots.state[lot] = Lots.ABANDONED;
                return;
            }
        }
    }

    /** Runs a small world and tampers with it once in a month, between the phases. */
    private static BrokenIdentity tamperedIn(int month, Consumer<World> change) {
        World[] world = new World[1];
        Draws draws = new Draws(1, 1);
        world[0] = new World(BLUEPRINT, new LotPlan(BLUEPRINT, draws), draws, BLUEPRINT.ruled, new EventSink() {
            private boolean done;

            @Override
            public void on(ToolsDelivered event) {
                tamper(event.month());
            }

            @Override
            public void on(FabLineClosed event) {
                tamper(event.month());
            }

            private void tamper(int now) {
                if (!done && now == month) {
                    done = true;
                    change.accept(world[0]);
                }
            }
        });
        MonthlyCycle.openBooks(world[0]);
        return catchThrowableOfType(BrokenIdentity.class,
                () -> new MonthlyCycle(world[0], 0).runUntil(BLUEPRINT.months));
    }
}
