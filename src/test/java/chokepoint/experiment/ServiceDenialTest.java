package chokepoint.experiment;

import static chokepoint.support.TestRules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.event.FabLineClosed;
import chokepoint.event.ServicePaid;
import chokepoint.rule.ExportRule;
import chokepoint.support.TestWorld;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Service denial in whole runs: model.md M15, and section 10. */
class ServiceDenialTest {

    private static final ExportRule SALES_ONLY = rule("us").announced("2022-08-01").effective("2022-10-07").against("CN")
            .decidedIn(2).licensing(0.3);
    private static final ExportRule WITH_SERVICE = rule("us").announced("2022-08-01").effective("2022-10-07").against("CN")
            .decidedIn(2).withService().licensing(0.3);

    private static List<FabLineClosed> capacity(EventLog world) {
        return world.only(FabLineClosed.class);
    }

    @Test
    void aRuleThatCoversServiceLowersUptimeAndRaisesNoCapacity() {
        EventLog without = Twins.of(TestWorld.small().under(SALES_ONLY)).ruled;
        EventLog with = Twins.of(TestWorld.small().under(WITH_SERVICE)).ruled;

        for (int i = 0; i < capacity(with).size(); i++) {
            assertThat(capacity(with).get(i).uptime()).isLessThanOrEqualTo(capacity(without).get(i).uptime());
            assertThat(capacity(with).get(i).capacityKwpm()).isLessThanOrEqualTo(capacity(without).get(i).capacityKwpm());
        }
        assertThat(capacity(with).stream().anyMatch(line -> line.uptime() < 0.88)).isTrue();
        assertThat(usd(with)).isLessThan(usd(without));
    }

    private static long usd(EventLog world) {
        return world.only(ServicePaid.class).stream().mapToLong(ServicePaid::usd).sum();
    }

    @Test
    void withDenialOffServiceIsNoMatterOfRules() {
        EventLog without = Twins.of(TestWorld.small().under(SALES_ONLY)).ruled;
        EventLog off = Twins.of(TestWorld.small().switched("serviceDenial", false).under(WITH_SERVICE)).ruled;

        assertThat(EventLog.difference(off.flows(), without.flows())).isEmpty();
    }

    @Test
    void aRuleSplitIntoDisjointPartsDeniesTheSameService() {
        EventLog whole = Twins.of(TestWorld.small().under(WITH_SERVICE)).ruled;

        EventLog parts = Twins.of(TestWorld.small().under(
                rule("us-1").announced("2022-08-01").effective("2022-10-07").against("CN").on("etch").decidedIn(2)
                        .withService().licensing(0.3),
                rule("us-2").announced("2022-08-01").effective("2022-10-07").against("CN").on("litho").decidedIn(2)
                        .withService().licensing(0.3))).ruled;

        assertThat(EventLog.difference(parts.flows(), whole.flows())).isEmpty();
    }

    @Test
    void aForkedRunEqualsOneSimulatedApart() {
        TestWorld later = TestWorld.small().under(WITH_SERVICE);
        ExportRule emptyFromTheStart = rule("empty").from("2020-01-01").against("KP").prohibiting();

        Twins forked = Twins.of(later);
        Twins apart = Twins.of(later.under(emptyFromTheStart));

        assertThat(EventLog.difference(apart.ruled.flows(), forked.ruled.flows())).isEmpty();
        assertThat(EventLog.difference(apart.twin.flows(), forked.twin.flows())).isEmpty();
    }

    @Test
    void anAdvancedLineLearnsAsItRuns() {
        Twins twins = Twins.of(TestWorld.small().where("yearsRunAtOpening", 0.1));
        List<FabLineClosed> line = capacity(twins.twin).stream()
                .filter(closed -> twins.blueprint.directory.fabLines().get(closed.fabLine()).equals("smic/advanced")).toList();

        assertThat(line.get(0).yield()).isLessThan(0.45);
        assertThat(line.get(line.size() - 1).yield()).isBetween(0.7, 0.8);
        assertThat(line).isSortedAccordingTo((a, b) -> Double.compare(a.yield(), b.yield()));
    }
}
