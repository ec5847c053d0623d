package chokepoint.engine;

import static chokepoint.support.TestRules.rule;
import static chokepoint.support.TinyWorld.tiny;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chokepoint.event.ServicePaid;
import chokepoint.rule.ExportRule;
import chokepoint.support.RecordedEvents;
import chokepoint.support.TinyWorld;
import chokepoint.world.World;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Service is paid and, where a rule covers it, denied: model.md M9 and M15. Lam of US makes half of SMIC's etch tools. */
class ServeToolsTest {

    private static final ExportRule BAN = rule("us").against("CN").from("2022-03-01").withService().prohibiting();

    private final RecordedEvents heard = new RecordedEvents();

    private static void run(World world, int from, int until) {
        ServeTools phase = new ServeTools(world);
        for (int month = from; month < until; month++) {
            phase.run(world, month);
        }
    }

    private static TinyWorld serving() {
        return tiny().on("service", "serviceDenial");
    }

    private static double uptime(World world, String line) {
        return world.fabs.upkeep.uptime(TinyWorld.fab(world, "smic/logic"), TinyWorld.line(world, line));
    }

    private long paid(World world, int month, String line) {
        return heard.of(ServicePaid.class).stream().filter(payment -> payment.month() == month
                && payment.buyer() == TinyWorld.buyer(world, "smic")
                && payment.productLine() == TinyWorld.line(world, line)).mapToLong(ServicePaid::usd).sum();
    }

    @Test
    void serviceIsPaidByBuyersToMakers() {
        World world = tiny().on("service").world(heard);

        run(world, 0, 1);

        assertThat(heard.of(ServicePaid.class)).hasSize(12);
        assertThat(Arrays.stream(world.books.paidByBuyer).sum())
                .isEqualTo(heard.of(ServicePaid.class).stream().mapToLong(ServicePaid::usd).sum()).isPositive();
        assertThat(Arrays.stream(world.books.receivedByMaker).sum())
                .isEqualTo(Arrays.stream(world.books.paidByBuyer).sum());
    }

    @Test
    void nobodyPaysForServiceDuringBurnIn() {
        World world = tiny().on("service", "burnIn").world(heard);

        run(world, 3, 4);

        assertThat(heard.of(ServicePaid.class)).isEmpty();
    }

    @Test
    void paymentsStopWhenARuleThatCoversServiceTakesEffect() {
        World world = serving().rules(BAN).world(heard);

        run(world, 0, 4);

        assertThat(paid(world, 1, "lam.etch")).isPositive();
        assertThat(paid(world, 2, "lam.etch")).isZero();
        assertThat(paid(world, 3, "lam.etch")).isZero();
        assertThat(paid(world, 3, "tel.etch")).isEqualTo(paid(world, 1, "tel.etch")).isPositive();
        assertThat(heard.of(ServicePaid.class).stream().filter(payment -> payment.month() == 3
                && payment.buyer() == TinyWorld.buyer(world, "tsmc"))).hasSize(6);
    }

    @Test
    void serviceGoesOnUnderARuleThatDoesNotCoverIt() {
        World world = serving().rules(rule("us").against("CN").from("2022-03-01").prohibiting()).world(heard);

        run(world, 0, 14);

        assertThat(paid(world, 13, "lam.etch")).isEqualTo(paid(world, 1, "lam.etch")).isPositive();
        assertThat(uptime(world, "lam.etch")).isEqualTo(0.9);
    }

    @Test
    void serviceGoesOnWhereDenialIsOff() {
        World world = tiny().on("service").rules(BAN).world(heard);

        run(world, 0, 14);

        assertThat(paid(world, 13, "lam.etch")).isPositive();
        assertThat(uptime(world, "lam.etch")).isEqualTo(0.9);
    }

    @Test
    void uptimeHoldsWhileSparesLastThenFallsAYearThenOwnRepairLeads() {
        World world = serving().rules(BAN).world();

        run(world, 0, 2 + 6);
        double withSpares = uptime(world, "lam.etch");
        run(world, 8, 8 + 5);
        double fiveOn = uptime(world, "lam.etch");
        run(world, 13, 13 + 7);
        double aYearOn = uptime(world, "lam.etch");
        run(world, 20, 23);

        assertThat(withSpares).isEqualTo(0.9);
        assertThat(fiveOn).isCloseTo(0.9 - 5 * 0.02, within(1e-12));
        assertThat(aYearOn).isCloseTo(0.9 - 12 * 0.02, within(1e-12));
        assertThat(uptime(world, "lam.etch")).isCloseTo(0.66 + 3 * 0.005, within(1e-12));
        assertThat(uptime(world, "tel.etch")).isEqualTo(0.9);
    }

    @Test
    void uptimeStopsAtTheFloorAndOwnRepairEndsWhereToolsWithoutServiceStand() {
        World world = serving().parameter("uptimeLoss", 5.0).parameter("sparesMonths", 0).months(60).rules(BAN).world();

        run(world, 0, 2 + 12);
        double lowest = uptime(world, "lam.etch");
        run(world, 14, 60);

        assertThat(lowest).isEqualTo(0.6);
        assertThat(uptime(world, "lam.etch")).isEqualTo(0.75);
    }

    @Test
    void aSlowLossEndsThereToo() {
        World world = serving().parameter("uptimeLoss", 1.0).parameter("sparesMonths", 0).months(60).rules(BAN).world();

        run(world, 0, 60);

        assertThat(uptime(world, "lam.etch")).isEqualTo(0.75);
    }

    @Test
    void aBanNeverRaisesUptime() {
        for (int spares = 0; spares < 4; spares++) {
            TinyWorld tiny = serving().parameter("sparesMonths", spares).months(60);
            World free = tiny.world();
            World banned = tiny.rules(BAN).world();
            double before = 0.9;
            for (int month = 0; month < 2 + spares + 12; month++) {
                run(free, month, month + 1);
                run(banned, month, month + 1);

                assertThat(uptime(banned, "lam.etch")).isLessThanOrEqualTo(uptime(free, "lam.etch"))
                        .isLessThanOrEqualTo(before);
                before = uptime(banned, "lam.etch");
            }
        }
    }

    @Test
    void serviceThatComesBackRestoresUptimeAndSparesStepByStep() {
        World world = serving().parameter("sparesMonths", 2).rules(
                rule("us").against("CN").effective("2022-03-01").expires("2022-10-01").withService().prohibiting(),
                rule("us-again").against("CN").effective("2023-01-01").withService().prohibiting()).world(heard);

        run(world, 0, 9);
        double worn = uptime(world, "lam.etch");
        run(world, 9, 12);
        double restored = uptime(world, "lam.etch");
        run(world, 12, 14);
        double withSpares = uptime(world, "lam.etch");
        run(world, 14, 15);

        assertThat(worn).isCloseTo(0.9 - 5 * 0.02, within(1e-12));
        assertThat(restored).isCloseTo(0.9 - 2 * 0.02, within(1e-12));
        assertThat(paid(world, 10, "lam.etch")).isPositive();
        assertThat(withSpares).isEqualTo(restored);
        assertThat(uptime(world, "lam.etch")).isLessThan(restored);
    }

    @Test
    void aLicenceForServiceIsDrawnOnceAndALowerApprovalKeepsASubset() {
        int kept = 0;
        for (long seed = 1; seed <= 60; seed++) {
            boolean likely = servedAfter(seed, 0.7);
            boolean unlikely = servedAfter(seed, 0.3);
            kept += likely ? 1 : 0;

            assertThat(likely || !unlikely).isTrue();
        }

        assertThat(kept).isBetween(30, 55);
    }

    private static boolean servedAfter(long seed, double approval) {
        World world = serving().seed(seed).rules(
                rule("us").against("CN").effective("2022-03-01").withService().licensing(approval)).world();
        run(world, 0, 3);
        return world.fabs.upkeep.isServed(TinyWorld.fab(world, "smic/logic"), TinyWorld.line(world, "lam.etch"));
    }

    @Test
    void certainApprovalLeavesServiceAlone() {
        World world = serving().rules(rule("us").against("CN").from("2022-03-01").withService().licensing(1)).world(heard);

        run(world, 0, 10);

        assertThat(paid(world, 9, "lam.etch")).isEqualTo(paid(world, 1, "lam.etch")).isPositive();
    }

    @Test
    void capacityAtTheOpeningKnowsOfBansThatStoodBefore() {
        World world = serving().rules(
                rule("us").against("CN").from("2018-03-01").withService().standing().prohibiting()).world(heard);

        run(world, 0, 20);

        assertThat(paid(world, 0, "lam.etch")).isZero();
        assertThat(uptime(world, "lam.etch")).isEqualTo(0.9);
    }
}
