package chokepoint.world;

import static chokepoint.support.TestRules.rule;
import static chokepoint.support.TinyWorld.tiny;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chokepoint.event.Route;
import chokepoint.scenario.Substitute;
import chokepoint.support.TinyWorld;
import org.junit.jupiter.api.Test;

/** What service is worth to a fab line (model.md M15). SMIC opens with 80 etch tools, half of them Lam's, and 20 kwpm. */
class UpkeepTest {

    private static final int INSTALL = 3;

    private static void deliver(World world, int lot, String line, int month) {
        world.lots.productLine[lot] = (short) TinyWorld.line(world, line);
        world.lots.orderUnits[lot] = world.lots.units[lot];
        world.fabs.install(world.lots, lot, month);
    }

    @Test
    void toolsThatComeThroughAHubDoLessAndPayNoService() {
        World world = tiny().on("service").world();
        int lot = TinyWorld.lot(world, "smic/logic", "etch", 0);
        int etch = TinyWorld.toolClass(world, "etch");
        long before = world.fabs.serviceUsd(0, TinyWorld.line(world, "lam.etch"));

        bring(world, lot, Route.HUB);

        assertThat(world.fabs.effectiveTools(0, etch, 0))
                .isCloseTo(80 + world.lots.units[lot] * 0.75 / 0.9, within(1e-9));
        assertThat(world.fabs.serviceUsd(0, TinyWorld.line(world, "lam.etch"))).isEqualTo(before);
        assertThat(world.fabs.uptime(0)).isBetween(0.75, 0.8999);
        assertThat(world.fabs.uptime(1)).isEqualTo(0.9);
    }

    @Test
    void usedToolsDoLessAndAreServed() {
        World world = tiny().on("service").world();
        int lot = TinyWorld.lot(world, "smic/logic", "etch", 0);
        long before = world.fabs.serviceUsd(0, TinyWorld.line(world, "lam.etch"));

        bring(world, lot, Route.USED);

        assertThat(world.fabs.effectiveTools(0, TinyWorld.toolClass(world, "etch"), 0))
                .isCloseTo(80 + world.lots.units[lot] * 0.8, within(1e-9));
        assertThat(world.fabs.serviceUsd(0, TinyWorld.line(world, "lam.etch"))).isGreaterThan(before);
    }

    private static void bring(World world, int lot, Route route) {
        world.lots.route[lot] = (byte) route.ordinal();
        deliver(world, lot, "lam.etch", 0);
        world.fabs.startProduction(INSTALL);
    }

    private static World withoutServiceFrom(String month, TinyWorld tiny) {
        return tiny.on("serviceDenial").parameter("sparesMonths", 0)
                .rules(rule("us").against("CN").from(month).withService().prohibiting()).world();
    }

    private static void wear(World world, int months) {
        world.fabs.reviewService(world.rulings, world.draws, 2);
        for (int i = 0; i < months; i++) {
            world.fabs.wear();
        }
    }

    @Test
    void toolsThatStandIdleForWantOfServiceCountAsAbsent() {
        World world = withoutServiceFrom("2022-03-01", tiny());

        wear(world, 9);

        assertThat(world.fabs.effectiveTools(0, TinyWorld.toolClass(world, "etch"), 0))
                .isCloseTo(80 - 40 * (1 - 0.72 / 0.9), within(1e-9));
        assertThat(world.fabs.bottleneck(0, 0)).isEqualTo(TinyWorld.toolClass(world, "etch"));
        assertThat(world.fabs.capacityKwpm(0, world.fabs.bottleneck(0, 0), 0)).isCloseTo(20 * 0.9, within(1e-9));
        assertThat(world.fabs.uptime(0)).isCloseTo(0.9 - 0.18 * 0.5 * 0.4, within(1e-9));
        assertThat(world.fabs.uptime(1)).isEqualTo(0.9);
    }

    @Test
    void aStandInWearsWithItsOwnMaker() {
        World world = withoutServiceFrom("2022-03-01",
                tiny().add("substitutes", new Substitute("logic", "litho-immersion", "etch", 3, 1)));
        int lot = TinyWorld.lot(world, "smic/logic", "litho-immersion", 2);
        int immersion = TinyWorld.toolClass(world, "litho-immersion");
        deliver(world, lot, "lam.etch", 0);
        world.fabs.startProduction(INSTALL);
        double fresh = world.fabs.effectiveTools(0, immersion, 0);

        wear(world, 9);

        assertThat(world.fabs.effectiveTools(0, immersion, 0))
                .isCloseTo(fresh - world.lots.units[lot] * (1 - 0.72 / 0.9), within(1e-9));
    }

    @Test
    void newToolsComeWithFullUptime() {
        World world = withoutServiceFrom("2022-03-01", tiny());
        wear(world, 9);
        int lam = TinyWorld.line(world, "lam.etch");
        int lot = TinyWorld.lot(world, "smic/logic", "etch", 0);

        deliver(world, lot, "lam.etch", 0);

        assertThat(world.fabs.upkeep.uptime(0, lam))
                .isCloseTo((40 * 0.72 + world.lots.units[lot] * 0.9) / (40 + world.lots.units[lot]), within(1e-9));
    }
}
