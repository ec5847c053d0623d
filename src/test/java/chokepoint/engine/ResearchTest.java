package chokepoint.engine;

import static chokepoint.support.TinyWorld.tiny;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chokepoint.scenario.DomesticCeiling;
import chokepoint.support.TinyWorld;
import chokepoint.world.World;
import org.junit.jupiter.api.Test;

/** Makers spend a tenth of their revenue on research. */
class ResearchTest {

    private static void earn(World world, int maker, long usd) {
        world.books.pay(0, maker, usd);
        new EarnAndInvest(world).run(world, 0);
    }

    @Test
    void researchBeginsAtTheRecordedShareOfTheRecordedRevenue() {
        World world = tiny().world();
        int lam = TinyWorld.maker(world, "lam");
        double sales = world.blueprint.constants.openingSalesUsd[TinyWorld.line(world, "lam.etch")];

        assertThat(world.industry.researchUsd[lam]).isCloseTo(0.1 * sales, within(1.0));
        assertThat(tiny().on("service").world().industry.researchUsd[lam]).isCloseTo(0.1 * sales / 0.75, within(1.0));
    }

    @Test
    void researchFollowsTheRevenueOfTwelveMonths() {
        World world = tiny().parameter("rdStickiness", 0.0).world();
        int lam = TinyWorld.maker(world, "lam");
        double year = world.industry.yearRevenueUsd[lam];

        earn(world, lam, 70_000_000);

        assertThat(world.industry.revenueUsd[lam]).isEqualTo(70_000_000);
        assertThat(world.industry.researchUsd[lam]).isCloseTo(0.1 * (year * 11 / 12 + 70e6), within(1.0));
    }

    @Test
    void whoEarnsLessFallsBehindAndWhoEarnsMoreGetsAhead() {
        World world = tiny().on("research").world();
        int lam = TinyWorld.maker(world, "lam");
        earn(world, lam, (long) world.industry.yearRevenueUsd[lam]);

        assertThat(world.supply.performance[TinyWorld.line(world, "lam.etch")]).isGreaterThan(0.9);
        assertThat(world.supply.performance[TinyWorld.line(world, "tel.etch")]).isLessThan(0.9);
    }

    @Test
    void withoutTheMechanismRevenueIsIrrelevantToPerformance() {
        World world = tiny().world();
        earn(world, TinyWorld.maker(world, "lam"), 5_000_000_000L);

        assertThat(world.supply.performance).isEqualTo(world.blueprint.openingPerformance);
    }

    @Test
    void domesticMakersCatchUpFasterWithMoreResearch() {
        double usual = caughtUp(0);
        double more = caughtUp(50_000_000_000L);

        assertThat(more).isGreaterThan(usual).isLessThan(1);
    }

    private static double caughtUp(long revenue) {
        World world = tiny().on("domesticCatchUp", "research").row("makers", "lam", "country", "CN")
                .add("domesticCeilings", new DomesticCeiling("CN", "etch", 0.9, 1, 0.1)).world();
        int china = world.blueprint.directory.countries().indexOf("CN");
        int place = china * world.blueprint.classCount() + TinyWorld.toolClass(world, "etch");
        world.homeSalesUsd[place] = 10;
        world.allSalesUsd[place] = 100;
        earn(world, TinyWorld.maker(world, "lam"), revenue);
        return world.supply.performance[TinyWorld.line(world, "lam.etch")];
    }
}
