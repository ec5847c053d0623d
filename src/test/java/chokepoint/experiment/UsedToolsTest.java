package chokepoint.experiment;

import static chokepoint.support.TestRules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.event.EventSink;
import chokepoint.event.OrderCancelled;
import chokepoint.event.Route;
import chokepoint.event.ToolsDelivered;
import chokepoint.event.ToolsOrdered;
import chokepoint.engine.MonthlyCycle;
import chokepoint.random.Draws;
import chokepoint.rule.ExportRule;
import chokepoint.rule.Reach;
import chokepoint.support.TestWorld;
import chokepoint.world.Blueprint;
import chokepoint.world.LotPlan;
import chokepoint.world.World;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Used tools in whole runs: model.md M11. */
class UsedToolsTest {

    private static final ExportRule US = rule("us").from("2022-10-07").against("CN").prohibiting();

    private static TestWorld world() {
        return TestWorld.of(TestWorld.smallTables().standard("etch")).where("usedStockOpening", 0.1)
                .where("substituteFixedPenalty", 0.0).where("usedLifePerformance", 0.99);
    }

    private static List<ToolsOrdered> used(EventLog world) {
        return world.only(ToolsOrdered.class).stream().filter(order -> order.route() == Route.USED).toList();
    }

    @Test
    void aDeniedBuyerTakesUsedToolsTheMonthAfter() {
        Twins twins = Twins.of(world().under(US));

        List<ToolsDelivered> sold = twins.ruled.only(ToolsDelivered.class).stream()
                .filter(sale -> sale.route() == Route.USED).toList();

        assertThat(sold).hasSizeGreaterThan(5).allMatch(sale -> twins.toolClass(sale).equals("etch")
                && twins.location(sale).equals("CN") && sale.month() == sale.orderMonth() + 1);
        assertThat(used(twins.twin)).isEmpty();
    }

    @Test
    void onlyLotsThatWereRefusedOrHaveNobodyLeftBuyUsedTools() {
        Twins twins = Twins.of(world().under(rule("us").from("2022-10-07").against("CN").licensing(0.3)));
        Set<Integer> refused = new TreeSet<>();
        int bought = 0;

        for (Record event : twins.ruled.all()) {
            if (event instanceof OrderCancelled cancelled) {
                refused.add(cancelled.lot());
            } else if (event instanceof ToolsOrdered order && order.route() == Route.USED) {
                assertThat(refused).contains(order.lot());
                bought++;
            }
        }

        assertThat(bought).isPositive();
    }

    @Test
    void usedToolsAreCheaperAndNoMakersRevenue() {
        Twins twins = Twins.of(world().under(US));
        long paid = twins.deliveredUsd(twins.ruled, sale -> sale.route() != Route.USED);
        long counted = 0;

        for (int month = twins.blueprint.burnIn; month < twins.blueprint.months; month++) {
            for (int line = 0; line < twins.blueprint.lineCount(); line++) {
                for (int buyer = 0; buyer < twins.blueprint.buyerCount(); buyer++) {
                    counted += twins.record.ruled().flows().shippedUsd(month, line, buyer);
                }
            }
        }

        assertThat(counted).isEqualTo(paid);
        assertThat(used(twins.ruled)).isNotEmpty()
                .allMatch(order -> order.usdPerTool() <= 1.3 * twins.blueprint.priceUsd[order.productLine()]);
    }

    @Test
    void aRuleOnContentForbidsThemAndARuleOfOriginDoesNot() {
        TestWorld holding = TestWorld.of(TestWorld.smallTables().standard("etch").content("lam", "etch", "US", 0.6)
                .content("tel", "etch", "US", 0.5).content("naura", "etch", "US", 0.5)).where("usedStockOpening", 0.1)
                .where("substituteFixedPenalty", 0.0).where("usedLifePerformance", 0.99);
        ExportRule content = rule("us").from("2022-10-07").reaching(new Reach.Content("US", 0.25)).against("CN")
                .prohibiting();

        Twins origin = Twins.of(holding.under(US));
        Twins followed = Twins.of(holding.under(content));

        assertThat(lines(origin)).containsAnyOf("lam.etch", "tel.etch");
        assertThat(lines(followed)).doesNotContain("lam.etch", "tel.etch");
    }

    private static Set<String> lines(Twins twins) {
        Set<String> lines = new TreeSet<>();
        used(twins.ruled).forEach(order -> lines.add(twins.blueprint.directory.productLines().get(order.productLine())));
        return lines;
    }

    @Test
    void anEmptyMarketSellsNothing() {
        TestWorld empty = world().where("usedStockOpening", 0.0).where("retirementRate", 0.0);

        Twins twins = Twins.of(empty.under(US));
        Twins off = Twins.of(empty.switched("usedMarket", false).under(US));

        assertThat(used(twins.ruled)).isEmpty();
        assertThat(EventLog.difference(twins.ruled.all(), off.ruled.all())).isEmpty();
    }

    @Test
    void withoutDenialsTheMechanismDoesNothing() {
        Twins on = Twins.of(world());
        Twins off = Twins.of(world().switched("usedMarket", false));

        assertThat(EventLog.difference(on.ruled.all(), off.ruled.all())).isEmpty();
    }

    @Test
    void everyUsedToolIsDeliveredReservedOrStillOnOffer() {
        Blueprint blueprint = world().under(US).blueprint();
        World world = new World(blueprint, new LotPlan(blueprint, new Draws(1, 1)), new Draws(1, 1), blueprint.ruled,
                EventSink.NONE);
        MonthlyCycle.openBooks(world);
        MonthlyCycle cycle = new MonthlyCycle(world, 0);

        for (int month = 0; month < blueprint.months; month++) {
            cycle.runUntil(month + 1);
            for (int line = 0; line < blueprint.lineCount(); line++) {
                assertThat(world.usedMarket.onOffer(line)).as("line %s, month %s", line, month).isNotNegative();
            }
        }
        int reserved = Arrays.stream(world.usedMarket.openOrders()).map(lot -> world.lots.orderUnits[lot]).sum();

        int etch = blueprint.indexOf(blueprint.directory.toolClasses(), "etch");
        assertThat(world.usedMarket.deliveredOfClass(etch)).isPositive();
        assertThat(world.usedMarket.enteredOfClass(etch)).isEqualTo(world.usedMarket.deliveredOfClass(etch) + reserved
                + world.usedMarket.onOfferOfClass(etch));
        assertThat(world.books.receivedForUsed).isPositive();
    }

    @Test
    void aLicenceForAUsedToolIsAppliedForAndARefusalStrikesOutUsedToolsOfTheLineAlone() {
        TestWorld holding = TestWorld.of(TestWorld.smallTables().standard("etch").content("lam", "etch", "US", 0.6)
                .content("tel", "etch", "US", 0.5)).where("usedStockOpening", 0.1)
                .where("substituteFixedPenalty", 0.0).where("usedLifePerformance", 0.99);
        Twins twins = Twins.of(holding.under(rule("us").from("2022-10-07").reaching(new Reach.Content("US", 0.25))
                .against("CN").decidedIn(1).licensing(0.5)));

        List<ToolsDelivered> sold = twins.ruled.only(ToolsDelivered.class).stream()
                .filter(sale -> sale.route() == Route.USED).toList();

        assertThat(sold).isNotEmpty().anyMatch(sale -> sale.licence() >= 0);
        assertThat(sold).allMatch(sale -> twins.blueprint.ruled.needs(sale.purchase(), sale.month()).free() == (sale.licence() == -1));
    }

    @Test
    void aForkedRunEqualsOneSimulatedApart() {
        TestWorld later = world().under(US);
        ExportRule emptyFromTheStart = rule("empty").from("2020-01-01").against("KP").prohibiting();

        Twins forked = Twins.of(later);
        Twins apart = Twins.of(later.under(emptyFromTheStart));

        assertThat(EventLog.difference(apart.ruled.flows(), forked.ruled.flows())).isEmpty();
        assertThat(EventLog.difference(apart.twin.flows(), forked.twin.flows())).isEmpty();
    }
}
