package chokepoint.world;

import static chokepoint.support.TestRules.rule;
import static chokepoint.support.TinyWorld.tiny;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chokepoint.event.EventSink;
import chokepoint.random.Keys;
import chokepoint.support.RecordedEvents;
import chokepoint.support.TinyWorld;
import org.junit.jupiter.api.Test;

/** The state of one world: its small parts, and that copies and forks go on by themselves. */
class StateCopiesTest {

    @Test
    void lotsGrowWithoutLosingTheirState() {
        Lots lots = tiny().world().lots;
        int planned = lots.count();

        for (int i = 0; i < 500; i++) {
            int lot = lots.addExtra(1, 2, i, 3, 1000 + i);
            lots.firstDenied[lot] = (short) i;
        }

        assertThat(lots.planned).isEqualTo(planned);
        assertThat(lots.count()).isEqualTo(planned + 500);
        assertThat(lots.isExtra(planned - 1)).isFalse();
        assertThat(lots.isExtra(planned)).isTrue();
        assertThat(lots.need[planned + 7]).isEqualTo((short) 7);
        assertThat(lots.firstDenied[planned + 7]).isEqualTo((short) 7);
        assertThat(lots.state[planned + 499]).isEqualTo(Lots.PLANNED);
    }

    @Test
    void aNewExtraLotIsNeitherOrderedNorDenied() {
        Lots lots = tiny().world().lots;

        int lot = lots.addExtra(0, 1, 5, 2, 77);

        assertThat(lots.isDenied(lot)).isFalse();
        assertThat(lots.productLine[lot]).isEqualTo((short) Lots.NEVER);
        assertThat(lots.isFullyLicensed(lot, 0)).isTrue();
    }

    @Test
    void aLotIsLicensedWithEveryLicenceAndInTime() {
        Lots lots = tiny().world().lots;
        lots.neededLicences[0] = 0b101;
        lots.licenceUntil[0] = 10;

        lots.grantedLicences[0] = 0b001;
        boolean withOne = lots.isFullyLicensed(0, 5);
        lots.grantedLicences[0] = 0b111;

        assertThat(withOne).isFalse();
        assertThat(lots.isFullyLicensed(0, 10)).isTrue();
        assertThat(lots.isFullyLicensed(0, 11)).isFalse();
    }

    @Test
    void aStrikeLastsUntilItsMonthAndCountsAttempts() {
        Strikes strikes = new Strikes(3);

        strikes.strike(1, 4, 10);
        strikes.strike(1, 5, Strikes.FOREVER);
        strikes.strike(1, 4, 8);

        assertThat(strikes.isOut(1, 4, 9)).isTrue();
        assertThat(strikes.isOut(1, 4, 10)).isFalse();
        assertThat(strikes.isOut(1, 5, 30_000)).isTrue();
        assertThat(strikes.attempts(1, 4)).isEqualTo(2);
        assertThat(strikes.attempts(1, 6)).isZero();
        assertThat(strikes.any(1)).isTrue();
        assertThat(strikes.any(0)).isFalse();
    }

    @Test
    void strikesHoldMoreLotsThanThereWereAtFirst() {
        Strikes strikes = new Strikes(1);

        for (int lot = 0; lot < 300; lot++) {
            strikes.strike(lot, lot % 7, lot + 1);
        }

        for (int lot = 0; lot < 300; lot++) {
            assertThat(strikes.isOut(lot, lot % 7, lot)).isTrue();
            assertThat(strikes.isOut(lot, (lot + 1) % 7, lot)).isFalse();
        }
        assertThat(strikes.any(1000)).isFalse();
    }

    @Test
    void copiedStrikesAreIndependent() {
        Strikes strikes = new Strikes(2);
        strikes.strike(0, 1, 5);
        Strikes copy = strikes.copy();

        copy.strike(0, 1, 9);
        copy.strike(1, 1, 9);

        assertThat(strikes.isOut(0, 1, 6)).isFalse();
        assertThat(strikes.any(1)).isFalse();
        assertThat(copy.isOut(0, 1, 6)).isTrue();
    }

    @Test
    void wantsKeepOnlyWhatIsStillWanted() {
        World world = tiny().world();
        world.want(0);
        world.want(1);
        world.want(1);
        world.lots.state[0] = Lots.ORDERED;

        world.wants[0].keepWanted(world.lots);

        assertThat(world.wants[0].size()).isEqualTo(1);
        assertThat(world.wants[0].lot(0)).isEqualTo(1);
        assertThat(world.lots.listed[0]).isFalse();
    }

    @Test
    void aLotOrderedAndReturnedWithinAMonthIsListedOnce() {
        World world = tiny().world();
        world.want(0);
        world.lots.state[0] = Lots.ORDERED;

        world.want(0);

        assertThat(world.wants[0].size()).isEqualTo(1);
        assertThat(world.lots.state[0]).isEqualTo(Lots.WANTED);
    }

    @Test
    void orderBookFillsTheGapWithItsLast() {
        OrderBook book = new OrderBook(new long[] {5});
        Lots lots = tiny().world().lots;
        java.util.Arrays.fill(lots.productLine, (short) 0);
        for (int lot = 0; lot < 100; lot++) {
            book.add(lots, lot % lots.count(), 0, false, 0);
        }
        int last = book.lot(99);

        book.remove(3);

        assertThat(book.size()).isEqualTo(99);
        assertThat(book.lot(3)).isEqualTo(last);
    }

    @Test
    void ordersThatHaveEndedDropOutAndTheOthersStay() {
        World world = tiny().world();
        java.util.Arrays.fill(world.lots.productLine, (short) 0);
        OrderBook book = new OrderBook(new long[] {5});
        for (int lot = 0; lot < 20; lot++) {
            book.add(world.lots, lot, 0, false, lot);
        }

        book.closeOrderOf(19);
        book.close(3);
        book.dropEnded();

        assertThat(java.util.stream.IntStream.range(0, book.size()).map(book::lot).sorted())
                .containsExactly(0, 1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18);
    }

    @Test
    void theNextDueIsTheFirstInTheQueueOfThoseDueFirst() {
        World world = tiny().world();
        java.util.Arrays.fill(world.lots.productLine, (short) 0);
        OrderBook book = new OrderBook(new long[] {5});
        for (int lot = 0; lot < 3; lot++) {
            world.lots.due[lot] = (short) (lot == 0 ? 9 : 5);
            book.add(world.lots, lot, 2 - lot, false, lot);
        }

        int first = book.nextDue();
        book.close(first);
        int second = book.nextDue();

        assertThat(book.lot(first)).isEqualTo(-1);
        assertThat(new int[] {first, second}).containsExactly(2, 1);
    }

    @Test
    void wantsAreInOrderOfNeedAndTie() {
        Wants wants = new Wants();
        wants.add(7, 3, 1L << 60);
        wants.add(8, 2, 0);
        wants.arrange();
        wants.add(9, 3, 0);
        wants.add(5, -1, 0);

        wants.arrange();

        assertThat(java.util.stream.IntStream.range(0, 4).map(wants::lot)).containsExactly(5, 8, 9, 7);
    }

    @Test
    void booksPayFromAnAccountIntoAnother() {
        World world = tiny().world();

        world.books.pay(0, 2, 70);
        Books copy = world.books.copy();
        copy.pay(0, 2, 30);

        assertThat(world.books.paidByBuyer).containsExactly(70, 0);
        assertThat(world.books.receivedByMaker).containsExactly(0, 0, 70);
        assertThat(copy.paidByBuyer[0]).isEqualTo(100);
    }

    @Test
    void aForkLeavesTheWorldItCameFromAlone() {
        World world = tiny().on("service").rules(rule("us").against("CN").from("2022-05-01").denying()).world();
        world.want(0);
        RecordedEvents heard = new RecordedEvents();
        World fork = world.fork(world.blueprint.counterfactual, heard);

        change(fork);

        assertThat(world.lots.state[0]).isEqualTo(Lots.WANTED);
        assertThat(world.lots.count()).isEqualTo(world.plan.count());
        assertThat(world.wants[0].size()).isEqualTo(1);
        assertThat(world.strikes.any(0)).isFalse();
        assertThat(world.buyers[0].balanceUsd()).isZero();
        assertThat(world.nextNeed[0]).isZero();
        assertThat(world.supply.slotsUsd[0]).isCloseTo(10_000_000, within(1.0));
        assertThat(world.supply.expectedLead[0][0][0]).isZero();
        assertThat(world.supply.lead[0][0]).isZero();
        assertThat(world.supply.books[0].size()).isZero();
        assertThat(world.offices[0].queueLength()).isZero();
        assertThat(world.beliefs.approval(0, 0, 0.5)).isEqualTo(0.5);
        assertThat(world.books.paidByBuyer[0]).isZero();
        assertThat(world.fabs.serviceUsd(0, 2)).isEqualTo(fabsBefore(world)).isLessThan(fork.fabs.serviceUsd(0, 2));
        assertThat(world.qualified[0]).isTrue();
        assertThat(world.homeSalesUsd[0]).isZero();
        assertThat(world.extraTools.units(0)).isZero();
        assertThat(world.qualifiedSince[0]).isEqualTo(World.LONG_AGO);
        assertThat(world.books.paidByCountry[0]).isZero();
        assertThat(world.books.receivedForUsed).isZero();
        assertThat(world.usedMarket).usingRecursiveComparison()
                .isEqualTo(TinyWorld.world(world.blueprint, EventSink.NONE).usedMarket);
        assertThat(world.supply.slotsOrderedUsd[0]).isZero();
        assertThat(world.supply.slotsWantedUsd[0]).isZero();
        assertThat(world.industry).usingRecursiveComparison()
                .isEqualTo(TinyWorld.world(world.blueprint, EventSink.NONE).industry);
        assertThat(fork.events).isSameAs(heard);
        assertThat(fork.rulings).isSameAs(world.blueprint.counterfactual);
    }

    private static long fabsBefore(World world) {
        return TinyWorld.world(world.blueprint, EventSink.NONE).fabs.serviceUsd(0, 2);
    }

    private static void change(World fork) {
        fork.lots.state[0] = Lots.ORDERED;
        fork.lots.productLine[0] = 2;
        fork.lots.orderUnits[0] = 4;
        fork.lots.addExtra(0, 0, 1, 1, Keys.of("extra"));
        fork.want(1);
        fork.strikes.strike(0, 0, 9);
        fork.buyers[0].receive(100);
        fork.nextNeed[0]++;
        fork.supply.slotsUsd[0] = 1;
        fork.supply.expectedLead[0][0][0] = 7;
        fork.supply.lead[0][0] = 7;
        fork.supply.books[0].add(fork.lots, 0, 0, false, 0);
        fork.offices[0].file(fork.draws, 0, 0, 1, 0, 1, 0, 0, 1);
        fork.beliefs.learn(0, 0, true);
        fork.books.pay(0, 0, 5);
        fork.fabs.install(fork.lots, 0, 0);
        fork.qualified[0] = false;
        fork.homeSalesUsd[0] = 1;
        fork.extraTools.call(0, 3, 0.5);
        fork.qualifiedSince[0] = 5;
        fork.books.subsidise(0, 0, 3);
        fork.books.payForUsed(0, 3);
        fork.usedMarket.open(fork.fabs);
        fork.usedMarket.ask(0, 3);
        fork.usedMarket.closeMonth();
        fork.usedMarket.reserve(fork.lots, 0);
        fork.supply.slotsOrderedUsd[0] = 1;
        fork.supply.slotsWantedUsd[0] = 1;
        fork.industry.priceUsd[0] = 1;
        fork.industry.priceFactor[0] = 0.5;
        fork.industry.unitCost[0] = 0.5;
        fork.industry.toolsMade[0] = 1;
        fork.industry.openingBacklogMonths[0] = 1;
        fork.industry.yearRevenueUsd[0] = 1;
        fork.industry.researchUsd[0] = 1;
        fork.industry.closeRevenue(fork.books.receivedByMaker);
        fork.industry.restrictedUntil[0] = 1;
    }

    @Test
    void aForkWearsAndLearnsByItself() {
        World world = tiny().on("serviceDenial", "yieldLearning").parameter("sparesMonths", 0)
                .row("fabLines", "smic/logic", "capacity2022Kwpm", 1.0)
                .rules(rule("us").against("CN").from("2022-02-01").withService().denying()).world();
        int lam = TinyWorld.line(world, "lam.etch");
        double yield = world.fabs.yield(0, 0);
        double tools = world.fabs.effectiveTools(0, TinyWorld.toolClass(world, "etch"), 0);
        World fork = world.fork(world.rulings, EventSink.NONE);

        fork.fabs.reviewService(fork.rulings, fork.draws, 1);
        fork.fabs.wear();
        fork.fabs.learning.learn(0, 50, 1);
        world.fabs.wear();

        assertThat(fork.fabs.upkeep.uptime(0, lam)).isLessThan(0.9);
        assertThat(world.fabs.upkeep.uptime(0, lam)).isEqualTo(0.9);
        assertThat(world.fabs.yield(0, 0)).isEqualTo(yield).isLessThan(fork.fabs.yield(0, 0));
        assertThat(world.fabs.effectiveTools(0, TinyWorld.toolClass(world, "etch"), 0)).isEqualTo(tools);
    }

    @Test
    void aContinuedWorldIsTheSameAndTellsAnother() {
        World world = tiny().world();
        RecordedEvents heard = new RecordedEvents();

        World continued = world.continued(heard);
        continued.want(0);

        assertThat(world.lots.state[0]).isEqualTo(Lots.WANTED);
        assertThat(continued.lots).isSameAs(world.lots);
        assertThat(continued.events).isSameAs(heard);
    }
}
