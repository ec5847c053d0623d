package chokepoint.engine;

import static chokepoint.support.TinyWorld.tiny;
import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.event.LotAbandoned;
import chokepoint.support.RecordedEvents;
import chokepoint.support.TinyWorld;
import chokepoint.world.Lots;
import chokepoint.world.World;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every fab line plans 50 million USD a month: 20 of etch, 10 of dry and 20 of immersion lithography. */
class PlanPurchasesTest {

    private final RecordedEvents heard = new RecordedEvents();
    private World world;
    private Desk desk;

    private void open(TinyWorld tiny, double expectedLead) {
        world = tiny.world(heard);
        desk = new Desk(world);
        for (double[][] ofRank : world.supply.expectedLead) {
            for (double[] ofMarket : ofRank) {
                Arrays.fill(ofMarket, expectedLead);
            }
        }
    }

    private List<Integer> plan(int month) {
        desk.startMonth();
        new PlanPurchases(desk, world).run(world, month);
        return IntStream.range(0, desk.purchaseCount()).mapToObj(desk::purchase).toList();
    }

    private List<Integer> of(String buyer, List<Integer> lots) {
        return lots.stream().filter(lot -> world.buyerOf(lot) == TinyWorld.buyer(world, buyer)).toList();
    }

    private long usd(List<Integer> lots) {
        return lots.stream().mapToLong(lot -> PlanPurchases.referenceUsd(world, lot)).sum();
    }

    @Test
    void considersLotsNeededWithinTheExpectedLead() {
        open(tiny(), 4.5);

        List<Integer> lots = plan(2);

        assertThat(lots).isNotEmpty().allSatisfy(lot -> assertThat((int) world.lots.need[lot]).isLessThanOrEqualTo(6));
        assertThat(lots).anySatisfy(lot -> assertThat((int) world.lots.need[lot]).isEqualTo(6));
        assertThat(lots).doesNotHaveDuplicates();
    }

    @Test
    void ordersNoFurtherAheadThanTheHorizon() {
        open(tiny().parameter("orderHorizon", 3), 100);

        assertThat(plan(0)).allSatisfy(lot -> assertThat((int) world.lots.need[lot]).isLessThanOrEqualTo(3));
    }

    @Test
    void buysTheEarliestNeedFirstAsFarAsTheBudgetGoes() {
        open(tiny().on("budget").parameter("liquidity", 1.0), 10);

        List<Integer> lots = of("smic", plan(0));

        assertThat(lots).isSortedAccordingTo((a, b) -> world.lots.need[a] - world.lots.need[b]);
        assertThat(usd(lots)).isBetween(50_000_000L, 70_000_000L);
        assertThat(world.buyers[0].affords()).isFalse();
    }

    @Test
    void aLotRefusedForBudgetIsTestedAgain() {
        open(tiny().on("budget").parameter("liquidity", 1.0), 10);
        List<Integer> first = of("smic", plan(0));
        first.forEach(lot -> world.lots.state[lot] = Lots.ORDERED);

        List<Integer> second = of("smic", plan(1));

        assertThat(second).isNotEmpty().doesNotContainAnyElementsOf(first);
        assertThat((int) world.lots.need[second.get(0)]).isLessThanOrEqualTo(2);
    }

    @Test
    void budgetsAreEachBuyersOwn() {
        open(tiny().on("budget").parameter("liquidity", 1.0).row("plans", "taiwan.2022", "plannedToolSpendUsdBn", 2.4), 10);

        List<Integer> lots = plan(0);

        assertThat(usd(of("tsmc", lots))).isGreaterThan(2 * usd(of("smic", lots)));
    }

    @Test
    void ordersPlacedBeforeAreNotBoughtAgain() {
        open(tiny(), 10);
        int lot = TinyWorld.lot(world, "smic/logic", "etch", 1);
        world.lots.state[lot] = Lots.ORDERED;

        assertThat(plan(0)).doesNotContain(lot);
    }

    private int deniedSince(int month, int need) {
        int lot = TinyWorld.lot(world, "smic/logic", "litho-immersion", need);
        world.want(lot);
        world.lots.firstDenied[lot] = (short) month;
        world.nextNeed[TinyWorld.toolClass(world, "litho-immersion")] = need + 1;
        return lot;
    }

    @Test
    void givesADeniedLotUpAfterThePatience() {
        open(tiny().on("abandonment").parameter("patience", 3), 0);
        int lot = deniedSince(2, 2);

        List<Integer> before = plan(4);
        List<Integer> after = plan(5);

        assertThat(before).contains(lot);
        assertThat(after).doesNotContain(lot);
        assertThat(world.lots.state[lot]).isEqualTo(Lots.ABANDONED);
        assertThat(heard.of(LotAbandoned.class)).containsExactly(new LotAbandoned(5, lot, world.lots.fab[lot]));
    }

    @Test
    void neverGivesUpALotThatIsOnlyLate() {
        open(tiny().on("abandonment").parameter("patience", 3), 0);

        plan(0);
        plan(20);

        assertThat(heard.of(LotAbandoned.class)).isEmpty();
    }

    @Test
    void keepsDeniedLotsWhereAbandonmentIsOff() {
        open(tiny().parameter("patience", 3), 0);
        int lot = deniedSince(2, 2);

        assertThat(plan(20)).contains(lot);
    }
}
