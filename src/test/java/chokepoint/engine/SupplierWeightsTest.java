package chokepoint.engine;

import static chokepoint.support.TestRules.rule;
import static chokepoint.support.TinyWorld.tiny;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chokepoint.support.TinyWorld;
import chokepoint.world.World;
import org.junit.jupiter.api.Test;

/** What Lam and TEL weigh for an etch lot of SMIC. */
class SupplierWeightsTest {

    private static final int LAM = 0;
    private static final int TEL = 1;

    private static double[] onTime(World world, int month) {
        return new SupplierWeights(world).onTime(0, TinyWorld.toolClass(world, "etch"), month).clone();
    }

    private static double[] forNeed(World world, int month, int need) {
        return new SupplierWeights(world).forNeed(0, TinyWorld.toolClass(world, "etch"), world.supply.lead[0], month, need)
                .clone();
    }

    @Test
    void alikeWhereTheOpeningIsAlike() {
        double[] weights = onTime(tiny().world(), 0);

        assertThat(weights[TEL]).isPositive().isCloseTo(weights[LAM], within(1e-6));
    }

    @Test
    void performanceGainedSinceTheOpeningCounts() {
        World world = tiny().world();
        double before = onTime(world, 0)[LAM];

        world.supply.performance[TinyWorld.line(world, "lam.etch")] += 0.05;

        assertThat(onTime(world, 0)[LAM] / before).isCloseTo(StrictMath.exp(4 * 0.05), within(1e-9));
    }

    @Test
    void everyMonthLateCostsOmega() {
        World world = tiny().on("lateness").world();
        world.supply.lead[0][TinyWorld.line(world, "lam.etch")] = 9;
        world.supply.lead[0][TinyWorld.line(world, "tel.etch")] = 6;

        double[] weights = forNeed(world, 2, 8);

        assertThat(weights[LAM] / onTime(world, 2)[LAM]).isCloseTo(StrictMath.exp(-0.3), within(1e-9));
        assertThat(weights[TEL]).isEqualTo(onTime(world, 2)[TEL]);
    }

    @Test
    void monthsLateDoNotCountWhereLatenessIsOff() {
        World world = tiny().world();
        world.supply.lead[0][TinyWorld.line(world, "lam.etch")] = 90;

        assertThat(forNeed(world, 0, 0)[LAM]).isEqualTo(onTime(world, 0)[LAM]);
    }

    @Test
    void aLicenceThatTakesLongerThanTheLeadIsWaitedFor() {
        World world = tiny().on("lateness").rules(rule("us").against("CN").from("2022-02-01").decidedIn(7).licensing(1))
                .world();
        world.supply.lead[0][TinyWorld.line(world, "lam.etch")] = 3;

        assertThat(forNeed(world, 1, 3)[LAM] / onTime(world, 1)[LAM]).isCloseTo(StrictMath.exp(-0.5), within(1e-9));
    }

    @Test
    void expectedApprovalIsAFactorWithAFloor() {
        World world = tiny().rules(rule("us").against("CN").from("2022-02-01").expires("2022-06-01").licensing(0.3),
                rule("us-strict").against("CN").from("2022-06-01").denying()).world();
        double free = onTime(world, 0)[LAM];

        assertThat(onTime(world, 1)[LAM] / free).isCloseTo(0.3, within(1e-9));
        assertThat(onTime(world, 5)[LAM] / free).isCloseTo(0.01, within(1e-9));
        assertThat(onTime(world, 5)[TEL]).isEqualTo(onTime(world, 0)[TEL]);
    }

    @Test
    void whatIsProhibitedWeighsNothing() {
        World world = tiny().rules(rule("us").against("CN").from("2022-02-01").prohibiting()).world();

        assertThat(onTime(world, 1)[LAM]).isZero();
        assertThat(onTime(world, 1)[TEL]).isPositive();
    }

    @Test
    void whoIsNotQualifiedWeighsNothing() {
        World world = tiny().world();

        world.qualified[TinyWorld.line(world, "lam.etch")] = false;

        assertThat(onTime(world, 0)[LAM]).isZero();
    }

    @Test
    void toolsInstalledSinceTheOpeningCountForTheirMaker() {
        World world = tiny().on("installedBase").world();
        int lam = TinyWorld.line(world, "lam.etch");
        double before = onTime(world, 0)[LAM];
        int lot = TinyWorld.lot(world, "smic/logic", "etch", 0);
        world.lots.productLine[lot] = (short) lam;
        world.lots.orderUnits[lot] = 20;

        world.fabs.install(world.lots, lot, 0);

        double gained = (40 + 20) / (80.0 + 20) - 0.5;
        assertThat(onTime(world, 0)[LAM] / before).isCloseTo(StrictMath.exp(1.5 * gained), within(1e-9));
    }

    @Test
    void weightsAreKeptWithinAMonthAndRenewedInTheNext() {
        World world = tiny().world();
        SupplierWeights weights = new SupplierWeights(world);
        double before = weights.onTime(0, 0, 3)[LAM];
        world.qualified[TinyWorld.line(world, "lam.etch")] = false;

        assertThat(weights.onTime(0, 0, 3)[LAM]).isEqualTo(before);
        assertThat(weights.onTime(0, 0, 4)[LAM]).isZero();
    }

    /** A naive buyer's hazard is 0.1 in the month of a ban of its class; Lam's home has issued it. */
    @Test
    void whoMayBeCutOffIsLikedLess() {
        TinyWorld tiny = tiny().expecting(chokepoint.scenario.Mechanisms.Stockpiling.NAIVE)
                .rules(rule("us").against("CN").announced("2022-02-01").effective("2022-09-01").prohibiting());
        double[] without = onTime(tiny.world(), 1);

        double[] with = onTime(tiny.on("cutOffRisk").world(), 1);

        assertThat(with[LAM] / without[LAM]).isCloseTo(StrictMath.exp(-2 * 0.1), within(1e-9));
        assertThat(with[TEL]).isEqualTo(without[TEL]);
        assertThat(onTime(tiny.world(), 0)).containsExactly(without);
    }
}
