package chokepoint.engine;

import static chokepoint.support.TinyWorld.tiny;
import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.event.OrderCancelled;
import chokepoint.scenario.Substitute;
import chokepoint.scenario.SubstituteExtra;
import chokepoint.support.TinyWorld;
import chokepoint.world.Lots;
import chokepoint.world.World;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A dry scanner that stands in for an immersion one calls for 3.2 etch tools more. */
class ExtraLotsTest {

    private final World world = tiny().add("substitutes", new Substitute("logic", "litho-immersion", "litho-dry", 1, 1))
            .add("substituteExtras", new SubstituteExtra("logic", "litho-immersion", "litho-dry", "etch", 0.8)).world();
    private final Desk desk = new Desk(world);
    private final int lot = TinyWorld.lot(world, "smic/logic", "litho-immersion", 2);
    private final int dry = TinyWorld.line(world, "tel.litho-dry");
    private final int etchCell = TinyWorld.toolClass(world, "etch");

    private void orderSubstitute() {
        desk.order(world, lot, dry, 1, 0);
        ExtraLots.call(world, lot, dry, 0);
    }

    private void refuse() {
        desk.cancel(world, lot, OrderCancelled.Reason.DENIED, 1, 7);
    }

    private int[] extras(byte state) {
        return IntStream.range(world.plan.count(), world.lots.count())
                .filter(extra -> world.lots.state[extra] == state).toArray();
    }

    private int units(int[] lots) {
        return Arrays.stream(lots).map(extra -> world.lots.units[extra]).sum();
    }

    @Test
    void aSubstituteCallsForMoreToolsOfAnotherClass() {
        orderSubstitute();

        assertThat(units(extras(Lots.WANTED))).isBetween(3, 4).isEqualTo(world.extraTools.units(etchCell));
        assertThat((int) world.lots.extraCount[lot]).isEqualTo(extras(Lots.WANTED).length);
    }

    @Test
    void extraLotsOfASubstituteThatIsRefusedAreWantedNoMore() {
        orderSubstitute();

        refuse();
        world.wants[0].keepWanted(world.lots);

        assertThat(extras(Lots.WANTED)).isEmpty();
        assertThat(extras(Lots.WITHDRAWN)).isNotEmpty();
        assertThat((int) world.lots.extraCount[lot]).isZero();
        assertThat(world.extraTools.units(etchCell)).isZero();
        assertThat(IntStream.range(0, world.wants[0].size()).map(world.wants[0]::lot)).containsExactly(lot);
    }

    @Test
    void thoseAlreadyOrderedStayOrdered() {
        orderSubstitute();
        int first = extras(Lots.WANTED)[0];
        desk.order(world, first, TinyWorld.line(world, "tel.etch"), world.lots.units[first], 0);

        refuse();

        assertThat(extras(Lots.ORDERED)).containsExactly(first);
        assertThat(world.extraTools.units(etchCell)).isEqualTo(world.lots.units[first]);
    }

    @Test
    void manyRefusalsLeaveNoTrace() {
        orderSubstitute();
        int wanted = units(extras(Lots.WANTED));

        for (int again = 0; again < 20; again++) {
            refuse();
            orderSubstitute();
        }

        assertThat(units(extras(Lots.WANTED))).isEqualTo(wanted);
    }

    @Test
    void anOrderOfTheLotsOwnClassHasNoneToTakeBack() {
        desk.order(world, lot, TinyWorld.line(world, "tel.litho-immersion"), 1, 0);

        refuse();

        assertThat(world.lots.count()).isEqualTo(world.plan.count());
        assertThat(world.extraTools.units(etchCell)).isZero();
    }
}
