package chokepoint.world;

import static chokepoint.support.TinyWorld.tiny;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chokepoint.scenario.Substitute;
import chokepoint.support.TinyWorld;
import org.junit.jupiter.api.Test;

/** SMIC opens with 20 kwpm, plans one more each month, and installs in three months. */
class FabsTest {

    private static final int INSTALL = 3;

    private static double capacity(World world, int month) {
        int fab = TinyWorld.fab(world, "smic/logic");
        return world.fabs.capacityKwpm(fab, world.fabs.bottleneck(fab, month), month);
    }

    private static void deliver(World world, int lot, String line, int month) {
        world.lots.productLine[lot] = (short) TinyWorld.line(world, line);
        world.lots.orderUnits[lot] = world.lots.units[lot];
        world.fabs.install(world.lots, lot, month);
    }

    private static String supplier(World world, int lot) {
        return "tel." + world.blueprint.directory.toolClasses().get(world.lots.toolClass[lot]);
    }

    /** Runs months in which everything due arrives, but for one lot. */
    private static void run(World world, int months, int missing) {
        for (int month = 0; month < months; month++) {
            for (int lot = 0; lot < world.plan.count(); lot++) {
                if (world.lots.need[lot] == month && lot != missing) {
                    deliver(world, lot, supplier(world, lot), month);
                }
            }
            world.fabs.startProduction(month);
        }
    }

    @Test
    void opensWithTheRecordedCapacity() {
        assertThat(capacity(tiny().world(), 0)).isCloseTo(20, within(1e-9));
    }

    @Test
    void makesWhatThePlanWantsWhenEverythingDueArrives() {
        World world = tiny().parameter("planShockSd", 0.05).world();

        run(world, 15, -1);

        double planned = 0;
        for (int month = 0; month <= 14 - INSTALL; month++) {
            planned += world.plan.buyerPlanUsd[0][month] / 50e6;
        }
        assertThat(capacity(world, 14)).isCloseTo(20 + planned, within(1e-4));
    }

    @Test
    void nothingIsMadeBeforeInstallationEnds() {
        World world = tiny().world();

        run(world, INSTALL, -1);

        assertThat(capacity(world, INSTALL - 1)).isCloseTo(20, within(1e-9));
    }

    @Test
    void aMissingToolCountsWhole() {
        World world = tiny().world();
        int missing = TinyWorld.lot(world, "smic/logic", "litho-immersion", 2);

        run(world, 12, missing);

        assertThat(capacity(world, 11)).isCloseTo(20 + 9 - 1, within(1e-4));
        assertThat(world.fabs.bottleneck(0, 11)).isEqualTo(TinyWorld.toolClass(world, "litho-immersion"));
    }

    @Test
    void extraToolsOfAnotherClassAddNothing() {
        World world = tiny().world();
        int missing = TinyWorld.lot(world, "smic/logic", "litho-immersion", 2);
        run(world, 12, missing);
        double before = capacity(world, 11);

        for (int i = 0; i < 5; i++) {
            deliver(world, TinyWorld.lot(world, "smic/logic", "etch", 15 + i), "lam.etch", 11 - INSTALL);
        }
        world.fabs.startProduction(11);

        assertThat(capacity(world, 11)).isEqualTo(before);
    }

    @Test
    void substitutesDoTheWorkAtALowerYield() {
        World world = tiny().add("substitutes", new Substitute("logic", "litho-immersion", "litho-dry", 2, 0.6)).world();
        run(world, 6, TinyWorld.lot(world, "smic/logic", "litho-immersion", 2));
        double full = world.fabs.yield(0, 5 + INSTALL);
        int lot = TinyWorld.lot(world, "smic/logic", "litho-immersion", 2);

        world.lots.productLine[lot] = (short) TinyWorld.line(world, "tel.litho-dry");
        world.lots.orderUnits[lot] = 2;
        world.fabs.install(world.lots, lot, 5);
        for (int month = 6; month <= 5 + INSTALL; month++) {
            world.fabs.startProduction(month);
        }

        double tools = world.fabs.effectiveTools(0, TinyWorld.toolClass(world, "litho-immersion"), 5 + INSTALL);
        assertThat(full).isEqualTo(0.8);
        assertThat(world.fabs.yield(0, 5 + INSTALL)).isCloseTo(0.8 * (1 - 0.4 / tools), within(1e-9));
        assertThat(world.fabs.yield(1, 5 + INSTALL)).isEqualTo(0.8);
    }

    @Test
    void extraToolsThatASubstituteCallsForAreMissingUntilTheyCome() {
        World world = tiny().add("substitutes", new Substitute("logic", "litho-immersion", "litho-dry", 1, 1)).world();
        int lot = TinyWorld.lot(world, "smic/logic", "litho-immersion", 2);
        int extra = world.lots.addExtra(0, TinyWorld.toolClass(world, "etch"), 2, 3, 99);
        world.lots.extraFrom[lot] = extra;
        world.lots.extraCount[lot] = 1;
        int etch = TinyWorld.toolClass(world, "etch");
        for (int i = 0; i < 5; i++) {
            deliver(world, TinyWorld.lot(world, "smic/logic", "etch", 15 + i), "lam.etch", 0);
        }
        world.fabs.startProduction(INSTALL);
        double before = world.fabs.effectiveTools(0, etch, 0);

        deliver(world, lot, "tel.litho-dry", 1);
        world.fabs.startProduction(1 + INSTALL);
        double without = world.fabs.effectiveTools(0, etch, 0);
        deliver(world, extra, "tel.etch", 2);
        world.fabs.startProduction(2 + INSTALL);

        assertThat(without).isEqualTo(before - 3);
        assertThat(world.fabs.effectiveTools(0, etch, 0)).isEqualTo(before);
    }

    @Test
    void aLateToolStopsGrowthAndTakesNothingFromWhatStands() {
        World world = tiny().world();
        int withheld = TinyWorld.lot(world, "smic/logic", "litho-immersion", 2);
        double least = capacity(world, 0);
        double previous = 0;

        for (int month = 0; month < 16; month++) {
            deliverDue(world, month, withheld);
            world.fabs.startProduction(month);
            double now = capacity(world, month);

            assertThat(now).isGreaterThanOrEqualTo(least - 1e-9).isGreaterThanOrEqualTo(previous - 1e-9);
            previous = now;
        }
    }

    /** Delivers what the first fab line needs in a month, all but one lot. */
    private static void deliverDue(World world, int month, int withheld) {
        for (int k = 0; k < world.blueprint.classCount(); k++) {
            for (int lot = world.plan.firstLot(k, month); lot < world.plan.endOfLots(k, month); lot++) {
                if (lot != withheld) {
                    deliver(world, lot, lineOf(world, k), month);
                }
            }
        }
    }

    private static String lineOf(World world, int toolClass) {
        return world.blueprint.directory.productLines().get(world.blueprint.linesOfClass[toolClass][0]);
    }

    @Test
    void namesAClassAsLackingOnlyWhereItHasLessThanThePlan() {
        World world = tiny().parameter("planShockSd", 0.05).world();
        int missing = TinyWorld.lot(world, "smic/logic", "litho-immersion", 2);

        run(world, 12, missing);

        assertThat(world.fabs.lacks(0, TinyWorld.toolClass(world, "litho-immersion"), 11)).isTrue();
        assertThat(world.fabs.lacks(0, TinyWorld.toolClass(world, "etch"), 11)).isFalse();
        assertThat(world.fabs.lacks(1, TinyWorld.toolClass(world, "litho-immersion"), 11)).isFalse();
    }

    @Test
    void processControlIsMeasuredAgainstWhatTheOtherClassesAllow() {
        World world = tiny().row("toolClasses", "litho-immersion", "guidesYield", true).world();
        int control = TinyWorld.toolClass(world, "litho-immersion");
        for (int month = 0; month < 12; month++) {
            for (int lot = 0; lot < world.plan.count(); lot++) {
                if (world.lots.need[lot] == month && (world.lots.fab[lot] == 1 || world.lots.toolClass[lot] != control)) {
                    deliver(world, lot, supplier(world, lot), month);
                }
            }
            world.fabs.startProduction(month);
        }

        assertThat(world.fabs.bottleneck(0, 11)).isEqualTo(control);
        assertThat(world.fabs.processControl(0, control, 11)).isCloseTo(20 / 29.0, within(1e-6));
        assertThat(world.fabs.processControl(1, TinyWorld.toolClass(world, "etch"), 11)).isEqualTo(1);
        assertThat(world.fabs.processControl(0, -1, 11)).isEqualTo(1);
    }

    @Test
    void installedSharesBeginWithTheOpeningAndFollowDeliveries() {
        World world = tiny().world();
        int lam = TinyWorld.line(world, "lam.etch");
        double opening = share(world, lam);

        deliver(world, TinyWorld.lot(world, "smic/logic", "etch", 0), "tel.etch", 0);

        assertThat(opening).isCloseTo(0.5, within(1e-9));
        assertThat(share(world, lam)).isLessThan(0.5);
    }

    private static double share(World world, int line) {
        return world.fabs.installed(0, line) * world.fabs.shareOfOneTool(0, world.blueprint.directory.lineClass()[line]);
    }

    @Test
    void aFabLineWithoutToolsIsEmpty() {
        World world = tiny().row("fabLines", "smic/logic", "capacity2022Kwpm", 0.0).world();

        assertThat(world.fabs.shareOfOneTool(0, 0)).isZero();
        assertThat(world.fabs.installed(0, 0)).isZero();
        assertThat(capacity(world, 0)).isZero();
    }

    @Test
    void serviceOfTheOpeningYearHasItsRecordedShare() {
        World world = tiny().on("service").parameter("installMonths", 0).world();
        double[] service = new double[3];
        double[] systems = new double[3];
        for (int month = 0; month < 12; month++) {
            for (int lot = 0; lot < world.plan.count(); lot++) {
                if (world.lots.need[lot] == month) {
                    String toolClass = world.blueprint.directory.toolClasses().get(world.lots.toolClass[lot]);
                    String maker = toolClass.equals("etch") ? "lam" : "asml";
                    deliver(world, lot, lot % 2 == 0 ? maker + "." + toolClass : "tel." + toolClass, month);
                    int line = world.lots.productLine[lot];
                    systems[world.blueprint.directory.lineMaker()[line]] +=
                            world.lots.units[lot] * world.blueprint.priceUsd[line];
                }
            }
            for (int line = 0; line < world.blueprint.lineCount(); line++) {
                int maker = world.blueprint.directory.lineMaker()[line];
                service[maker] += world.fabs.serviceUsd(0, line) + world.fabs.serviceUsd(1, line);
            }
        }

        for (int maker = 0; maker < 3; maker++) {
            assertThat(service[maker] / (service[maker] + systems[maker])).isCloseTo(0.25, within(0.03));
        }
    }

    @Test
    void nobodyPaysForServiceWhenItIsOff() {
        assertThat(tiny().world().fabs.serviceUsd(0, 0)).isZero();
    }
}
