package chokepoint.world;

import static chokepoint.support.TinyWorld.tiny;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chokepoint.support.TinyWorld;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SupplyTest {

    @Test
    void everyProductLineHasSlotsOfItsOwnUnlessPooled() {
        World world = tiny().world();

        assertThat(world.supply.poolOf).containsExactly(0, 1, 2, 3, 4, 5);
    }

    @Test
    void aMakersLinesOfOneSlotGroupShareSlotsWherePooled() {
        World world = tiny().pooled().world();
        int dry = TinyWorld.line(world, "tel.litho-dry");
        int immersion = TinyWorld.line(world, "tel.litho-immersion");
        int pool = world.supply.poolOf[dry];

        assertThat(world.supply.poolOf).containsExactly(0, 0, 1, 2, 3, 3);
        assertThat(world.supply.poolOf[immersion]).isEqualTo(pool);
        assertThat(world.supply.poolBuildMonths[pool]).isEqualTo(4);
        assertThat(world.blueprint.directory.makers().get(world.supply.poolMaker[pool])).isEqualTo("tel");
        assertThat(world.supply.slotsUsd[pool]).isCloseTo(30e6, within(1.0));
    }

    @Test
    void opensWithTheShareOfTheMarketAMonth() {
        World world = tiny().world();

        assertThat(world.supply.slotsUsd[TinyWorld.line(world, "lam.etch")]).isCloseTo(20e6, within(1.0));
        assertThat(Arrays.stream(world.supply.slotsUsd).sum()).isCloseTo(100e6, within(1.0));
        assertThat(world.supply.smoothedOrdersUsd).isEqualTo(world.supply.slotsUsd);
    }

    @Test
    void burnInRunsOnFewerSlots() {
        World world = tiny().on("burnIn").world();
        double during = world.supply.slotsUsd[0];

        world.supply.openAtFullSlots(world.blueprint);

        assertThat(during).isCloseTo(0.93 * 10e6, within(1.0));
        assertThat(world.supply.slotsUsd[0]).isCloseTo(10e6, within(1.0));
    }

    @Test
    void promisesByRankForTheLinesOfAPoolOnly() {
        World world = tiny().on("slots").row("buyers", "smic", "rankMonths", 4).world();
        double[] arrears = new double[Supply.LONGEST_LEAD];
        arrears[0] = 200e6;
        int lam = TinyWorld.line(world, "lam.etch");

        world.supply.promise(world.blueprint, 1, world.supply.poolOf[lam], arrears);

        assertThat(world.supply.lead[1][lam]).isEqualTo(9);
        assertThat(world.supply.lead[0][lam]).isZero();
        assertThat(world.supply.lead[1][TinyWorld.line(world, "tel.etch")]).isZero();
    }
}
