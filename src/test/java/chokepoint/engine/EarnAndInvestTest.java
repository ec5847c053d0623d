package chokepoint.engine;

import static chokepoint.support.TinyWorld.tiny;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chokepoint.scenario.DomesticCeiling;
import chokepoint.support.TinyWorld;
import chokepoint.world.World;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EarnAndInvestTest {

    private static void earn(World world, int month) {
        new EarnAndInvest(world).run(world, month);
    }

    @Test
    void slotsAreHeldThroughTheOpeningYear() {
        World world = tiny().on("slotAdjustment").world();
        double[] opening = world.supply.slotsUsd.clone();
        world.supply.slotsOrderedUsd[0] = 1_000_000_000;

        earn(world, 11);

        assertThat(world.supply.slotsUsd).isEqualTo(opening);
        assertThat(world.supply.smoothedOrdersUsd[0]).isCloseTo(10e6 + 990e6 / 9, within(1.0));
    }

    @Test
    void slotsFollowOrdersWithinTheirLimitsAfterwards() {
        World world = tiny().on("slotAdjustment").world();
        world.supply.slotsOrderedUsd[0] = 1_000_000_000;
        world.supply.smoothedOrdersUsd[1] = 0;

        earn(world, 12);

        assertThat(world.supply.slotsUsd[0]).isCloseTo(10e6 * (1 + 0.15 / 12), within(1.0));
        assertThat(world.supply.slotsUsd[1]).isCloseTo(20e6 * (1 - 0.2 / 12), within(1.0));
    }

    @Test
    void makersThatSellAtHomeGrowFaster() {
        World world = tiny().on("slotAdjustment").row("makers", "lam", "homeOnly", true).row("makers", "lam", "country", "CN")
                .world();
        int lam = TinyWorld.line(world, "lam.etch");
        double before = world.supply.slotsUsd[lam];
        world.supply.slotsOrderedUsd[lam] = 1_000_000_000;

        earn(world, 12);

        assertThat(world.supply.slotsUsd[lam] / before).isCloseTo(1 + 0.4 / 12, within(1e-9));
    }

    @Test
    void slotsStayWhereAdjustmentIsOff() {
        World world = tiny().world();
        double[] opening = world.supply.slotsUsd.clone();
        world.supply.slotsOrderedUsd[0] = 1_000_000_000;

        earn(world, 20);

        assertThat(world.supply.slotsUsd).isEqualTo(opening);
    }

    @Test
    void slotsReachTheirFullSizeWhenTheOpeningYearBegins() {
        World world = tiny().on("burnIn").world();

        earn(world, 4);
        double during = world.supply.slotsUsd[0];
        earn(world, 5);

        assertThat(during).isCloseTo(9.3e6, within(1.0));
        assertThat(world.supply.slotsUsd[0]).isCloseTo(10e6, within(1.0));
    }

    private static World withDomesticLam(double ceiling) {
        World world = tiny().on("domesticCatchUp").row("makers", "lam", "country", "CN")
                .add("domesticCeilings", new DomesticCeiling("CN", "etch", 0.9, ceiling, 0.1)).world();
        int china = world.blueprint.directory.countries().indexOf("CN");
        int place = china * world.blueprint.classCount() + TinyWorld.toolClass(world, "etch");
        world.homeSalesUsd[place] = 10;
        world.allSalesUsd[place] = 100;
        return world;
    }

    @Test
    void domesticMakersCatchUpWithUse() {
        World world = withDomesticLam(1.1);
        int lam = TinyWorld.line(world, "lam.etch");

        earn(world, 0);

        assertThat(world.supply.performance[lam]).isCloseTo(0.9 + 0.2 * 0.01 / 2, within(1e-12));
        assertThat(world.supply.performance[TinyWorld.line(world, "tel.etch")]).isEqualTo(0.9);
    }

    @Test
    void theyNeverPassTheirCeiling() {
        World world = withDomesticLam(0.901);
        for (int month = 0; month < 400; month++) {
            earn(world, 0);
        }

        assertThat(world.supply.performance[TinyWorld.line(world, "lam.etch")]).isBetween(0.9, 0.901);
    }

    @Test
    void salesAreRememberedForAboutAYear() {
        World world = withDomesticLam(1.1);

        earn(world, 0);

        assertThat(Arrays.stream(world.allSalesUsd).sum()).isCloseTo(100 * 11.0 / 12, within(1e-9));
        assertThat(Arrays.stream(world.homeSalesUsd).sum()).isCloseTo(10 * 11.0 / 12, within(1e-9));
    }
}
