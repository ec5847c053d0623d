package chokepoint.engine;

import static chokepoint.support.TinyWorld.tiny;
import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.support.TinyWorld;
import chokepoint.world.Lots;
import chokepoint.world.World;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A fab line needs four etch tools, one dry and one immersion scanner a month; complements may wait after 3 months. */
class ComplementsTest {

    private static final int LAST_NEED = 12;

    private final World world = open(tiny().on("postponeComplements"));
    private final Desk desk = new Desk(world);

    private static World open(TinyWorld tiny) {
        World world = tiny.world();
        for (double[][] ofRank : world.supply.expectedLead) {
            for (double[] ofMarket : ofRank) {
                Arrays.fill(ofMarket, LAST_NEED);
            }
        }
        return world;
    }

    private List<Integer> plan(int month) {
        desk.startMonth();
        new PlanPurchases(desk, world).run(world, month);
        return IntStream.range(0, desk.purchaseCount()).mapToObj(desk::purchase).toList();
    }

    private int deny(String ofClass, int need) {
        int lot = TinyWorld.lot(world, "smic/logic", ofClass, need);
        world.want(lot);
        world.lots.firstDenied[lot] = 0;
        return lot;
    }

    private void denyAllImmersion(int from, int to) {
        for (int need = from; need <= to; need++) {
            deny("litho-immersion", need);
        }
    }

    private List<Integer> lots(String fab, String ofClass, int from, int to) {
        int cell = TinyWorld.fab(world, fab) * world.blueprint.classCount() + TinyWorld.toolClass(world, ofClass);
        return IntStream.rangeClosed(from, to).boxed()
                .flatMap(need -> IntStream.range(world.plan.firstLot(cell, need), world.plan.endOfLots(cell, need)).boxed())
                .toList();
    }

    @Test
    void allComplementsWaitForAClassThatIsDeniedAltogether() {
        denyAllImmersion(2, LAST_NEED);

        List<Integer> bought = plan(0);

        assertThat(bought).containsAll(lots("smic/logic", "litho-immersion", 2, LAST_NEED))
                .containsAll(lots("smic/logic", "etch", 0, 5)).containsAll(lots("tsmc/logic", "etch", 0, LAST_NEED))
                .doesNotContainAnyElementsOf(lots("smic/logic", "etch", 6, LAST_NEED))
                .doesNotContainAnyElementsOf(lots("smic/logic", "litho-dry", 6, LAST_NEED));
    }

    @Test
    void onlyTheShareWaitsThatWouldStandIdle() {
        for (int draw = 0; draw < 400; draw++) {
            world.lots.addExtra(0, TinyWorld.toolClass(world, "etch"), 11, 1, 7_000 + draw);
            world.want(world.lots.count() - 1);
        }
        deny("litho-immersion", 2);
        deny("litho-immersion", 3);

        List<Integer> bought = plan(0);

        long waiting = IntStream.range(world.plan.count(), world.lots.count()).filter(lot -> !bought.contains(lot)).count();
        assertThat(waiting / 400.0).isBetween(0.15, 0.25);
    }

    @Test
    void whoWaitsForAFewWaitsForMoreToo() {
        deny("litho-immersion", 2);
        TreeSet<Integer> forOne = waiting(plan(0));
        denyAllImmersion(3, 9);

        TreeSet<Integer> forEight = waiting(plan(0));

        assertThat(forEight).containsAll(forOne).hasSizeGreaterThan(forOne.size());
    }

    private TreeSet<Integer> waiting(List<Integer> bought) {
        TreeSet<Integer> waiting = new TreeSet<>(lots("smic/logic", "etch", 0, LAST_NEED));
        waiting.addAll(lots("smic/logic", "litho-dry", 0, LAST_NEED));
        bought.forEach(waiting::remove);
        return waiting;
    }

    @Test
    void lotsOfTheDeniedClassItselfDoNotWait() {
        deny("litho-immersion", 2);

        assertThat(plan(0)).containsAll(lots("smic/logic", "litho-immersion", 3, LAST_NEED));
    }

    @Test
    void nothingWaitsWhereTheMechanismIsOff() {
        World off = open(tiny());
        int denied = TinyWorld.lot(off, "smic/logic", "litho-immersion", 2);
        off.want(denied);
        off.lots.firstDenied[denied] = 0;
        Desk itsDesk = new Desk(off);

        new PlanPurchases(itsDesk, off).run(off, 0);

        int planned = IntStream.range(0, off.plan.count()).filter(lot -> off.lots.need[lot] <= LAST_NEED).toArray().length;
        assertThat(itsDesk.purchaseCount()).isEqualTo(planned);
    }

    @Test
    void nobodyWaitsLongerThanAYear() {
        denyAllImmersion(2, LAST_NEED);
        List<Integer> far = lots("smic/logic", "etch", 6, LAST_NEED);

        List<Integer> first = plan(0);
        List<Integer> stillWaiting = plan(11);
        List<Integer> after = plan(12);

        assertThat(first).doesNotContainAnyElementsOf(far);
        assertThat(stillWaiting).doesNotContainAnyElementsOf(far);
        assertThat(after).containsAll(far);
    }

    @Test
    void complementsAreBoughtAgainOnceTheDeniedLotsAreOrdered() {
        denyAllImmersion(2, LAST_NEED);
        List<Integer> far = lots("smic/logic", "etch", 6, LAST_NEED);

        List<Integer> before = plan(0);
        lots("smic/logic", "litho-immersion", 2, LAST_NEED).forEach(lot -> world.lots.state[lot] = Lots.ORDERED);

        assertThat(before).doesNotContainAnyElementsOf(far);
        assertThat(plan(1)).containsAll(far);
    }
}
