package chokepoint.experiment;

import static chokepoint.support.TestRules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.event.Route;
import chokepoint.event.ToolsDelivered;
import chokepoint.event.ToolsOrdered;
import chokepoint.random.Draws;
import chokepoint.rule.ExportRule;
import chokepoint.support.TestRules;
import chokepoint.support.TestWorld;
import chokepoint.world.LotPlan;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Listed buyers who order through unlisted affiliates, in whole runs: model.md M8. */
class AffiliatesTest {

    private static TestRules list(String from) {
        return rule("list").against("CN").listing("smic").from(from);
    }

    private static Set<Integer> through(EventLog world) {
        return world.only(ToolsOrdered.class).stream().filter(order -> order.route() == Route.AFFILIATE)
                .map(ToolsOrdered::lot).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Twins twins(ExportRule rule) {
        return Twins.of(TestWorld.small().where("affiliateShare", 0.5).under(rule));
    }

    @Test
    void aListedBuyerGetsPartOfItsToolsThroughItsAffiliate() {
        Twins twins = twins(list("2022-10-07").prohibiting());
        int smic = twins.blueprint.directory.buyers().indexOf("smic");

        assertThat(through(twins.ruled)).hasSizeGreaterThan(10);
        assertThat(through(twins.twin)).isEmpty();
        assertThat(twins.ruled.only(ToolsDelivered.class).stream().filter(sale -> sale.route() == Route.AFFILIATE))
                .isNotEmpty().allMatch(sale -> sale.licence() == -1 && twins.home(sale).equals("US")
                        && twins.blueprint.directory.fabBuyer()[sale.fabLine()] == smic);
    }

    @Test
    void aThresholdNoHigherThanTheAffiliatesOwnershipClosesTheWay() {
        Twins closed = twins(list("2022-10-07").andFirmsOwnedFrom(0.75).prohibiting());
        Twins off = Twins.of(TestWorld.small().switched("affiliates", false)
                .under(list("2022-10-07").andFirmsOwnedFrom(0.75).prohibiting()));

        assertThat(through(closed.ruled)).isEmpty();
        assertThat(EventLog.difference(closed.ruled.all(), off.ruled.all())).isEmpty();
    }

    @Test
    void withoutListsTheMechanismDoesNothing() {
        ExportRule all = rule("all").against("CN").from("2022-10-07").licensing(0.3);

        Twins on = Twins.of(TestWorld.small().under(all));
        Twins off = Twins.of(TestWorld.small().switched("affiliates", false).under(all));

        assertThat(EventLog.difference(on.ruled.all(), off.ruled.all())).isEmpty();
    }

    @Test
    void theSameLotsGoThatWayInEveryWorld() {
        Twins early = twins(list("2022-10-07").licensing(0.5));
        Twins late = twins(list("2023-02-01").decidedIn(2).licensing(0.7));

        Set<Integer> throughEarly = fromLamBy(early, Route.AFFILIATE);
        Set<Integer> throughLate = fromLamBy(late, Route.AFFILIATE);

        assertThat(throughLate).hasSizeGreaterThan(10).doesNotContainAnyElementsOf(fromLamBy(early, Route.DIRECT));
        assertThat(throughEarly).hasSizeGreaterThan(10).doesNotContainAnyElementsOf(fromLamBy(late, Route.DIRECT));
    }

    /** Lots of the plan that smic ordered from Lam once both lists were in force. */
    private static Set<Integer> fromLamBy(Twins twins, Route route) {
        var directory = twins.blueprint.directory;
        int planned = new LotPlan(twins.blueprint, new Draws(1, 1)).count();
        return twins.ruled.only(ToolsOrdered.class).stream()
                .filter(order -> order.route() == route && order.month() >= twins.blueprint.burnIn + 13)
                .filter(order -> directory.makers().get(directory.lineMaker()[order.productLine()]).equals("lam"))
                .filter(order -> directory.fabLines().get(order.fabLine()).startsWith("smic"))
                .map(ToolsOrdered::lot).filter(lot -> lot < planned).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void aForkedRunEqualsOneSimulatedApart() {
        TestWorld later = TestWorld.small().under(list("2022-10-07").denying());
        ExportRule emptyFromTheStart = rule("empty").from("2020-01-01").against("KP").prohibiting();

        Twins forked = Twins.of(later);
        Twins apart = Twins.of(later.under(emptyFromTheStart));

        assertThat(through(forked.ruled)).isNotEmpty();
        assertThat(EventLog.difference(apart.ruled.flows(), forked.ruled.flows())).isEmpty();
        assertThat(EventLog.difference(apart.twin.flows(), forked.twin.flows())).isEmpty();
    }
}
