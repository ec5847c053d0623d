package chokepoint.experiment;

import static chokepoint.support.TestRules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.event.MakerClosed;
import chokepoint.event.ProductLineClosed;
import chokepoint.event.ServicePaid;
import chokepoint.event.SubsidyPaid;
import chokepoint.event.ToolsDelivered;
import chokepoint.event.ToolsOrdered;
import chokepoint.support.TestWorld;
import chokepoint.world.Blueprint;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of makers in whole runs: prices, slots, performance (model.md M9, M12, M13, M18). */
class MakersFutureTest {

    private static final TestWorld SMALL = TestWorld.of(TestWorld.smallTables().policy("CN", 0.25, 0.1, 0.5)).months(60);

    private static List<ProductLineClosed> lines(Twins twins, String productLine) {
        int line = twins.blueprint.directory.productLines().indexOf(productLine);
        return twins.ruled.only(ProductLineClosed.class).stream().filter(one -> one.productLine() == line).toList();
    }

    @Test
    void withAllOfItOffPricesAndForeignPerformanceStandStill() {
        TestWorld world = SMALL.under(rule("us").on("litho").against("CN").from("2022-10-07").prohibiting());
        for (String mechanism : List.of("scarcityPremium", "domesticLearning", "localContent", "research",
                "domesticCatchUp")) {
            world = world.switched(mechanism, false);
        }

        Twins twins = Twins.of(world);

        assertThat(twins.ruled.only(ProductLineClosed.class)).isNotEmpty().allMatch(
                line -> line.priceUsd() == twins.blueprint.priceUsd[line.productLine()] && line.unitCost() == 1
                        && line.performance() == twins.blueprint.openingPerformance[line.productLine()]);
        assertThat(twins.ruled.only(ToolsOrdered.class)).isNotEmpty()
                .allMatch(order -> order.usdPerTool() == twins.blueprint.priceUsd[order.productLine()]);
        assertThat(twins.ruled.only(SubsidyPaid.class)).isEmpty();
    }

    @Test
    void pricesStayWithinThePremiumAndWhatIsLearned() {
        Twins twins = Twins.of(SMALL);
        Blueprint blueprint = twins.blueprint;

        assertThat(twins.ruled.only(ProductLineClosed.class)).allSatisfy(line -> {
            double factor = (double) line.priceUsd() / blueprint.priceUsd[line.productLine()] / line.unitCost();
            assertThat(factor).isBetween(1 / 1.3 - 1e-6, 1.3 + 1e-6);
            assertThat(line.unitCost()).isPositive().isLessThanOrEqualTo(1);
        });
        assertThat(twins.ruled.only(ToolsOrdered.class)).anyMatch(
                order -> order.usdPerTool() != blueprint.priceUsd[order.productLine()]);
    }

    @Test
    void domesticMakersNeverPassTheirCeiling() {
        Twins twins = Twins.of(SMALL.where("performanceCatchUp", 0.5).where("rdElasticity", 2.0));
        double[] ceiling = twins.blueprint.policies.ceilingOfLine;

        assertThat(twins.ruled.only(ProductLineClosed.class)).filteredOn(
                line -> twins.blueprint.policies.isDomestic(line.productLine())).isNotEmpty()
                .allMatch(line -> line.performance() <= ceiling[line.productLine()]);
    }

    @Test
    void aNewcomerWithoutSlotsGrowsFromItsOrders() {
        Twins twins = Twins.of(TestWorld.of(TestWorld.smallTables().policy("CN", 0.25, 3, 0)).months(60)
                .where("qualificationMonths", 2.0));
        List<ProductLineClosed> smee = lines(twins, "smee.litho");

        assertThat(smee.get(0).slotsUsd()).isZero();
        assertThat(smee.get(smee.size() - 1).slotsUsd()).isPositive();
        assertThat(twins.ruled.only(ToolsDelivered.class)).anyMatch(
                sale -> twins.blueprint.directory.productLines().get(sale.productLine()).equals("smee.litho"));
    }

    @Test
    void revenueIsWhatWasDeliveredAndServed() {
        Twins twins = Twins.of(SMALL);

        long systems = twins.deliveredUsd(twins.ruled, sale -> true);
        long service = twins.ruled.only(ServicePaid.class).stream().mapToLong(ServicePaid::usd).sum();

        assertThat(twins.ruled.only(MakerClosed.class).stream().mapToLong(MakerClosed::revenueUsd).sum())
                .isEqualTo(systems + service);
    }

    @Test
    void subsidiesAreTheirShareOfDomesticSalesAtHome() {
        Twins twins = Twins.of(SMALL);

        long domestic = twins.deliveredUsd(twins.ruled, sale -> twins.home(sale).equals("CN"));
        List<SubsidyPaid> subsidies = twins.ruled.only(SubsidyPaid.class).stream()
                .filter(paid -> paid.month() >= twins.blueprint.burnIn).toList();

        assertThat(subsidies.stream().mapToLong(SubsidyPaid::usd).sum()).isPositive()
                .isBetween((long) (domestic * 0.25) - subsidies.size(), (long) (domestic * 0.25) + subsidies.size());
    }

    /** Orders come in lumps, so slots of small lines tremble; none swings by a tenth back and forth. */
    @Test
    void slotsDoNotOscillate() {
        Twins twins = Twins.of(TestWorld.shipped("free-trade", 72));

        for (String line : twins.blueprint.directory.productLines()) {
            assertThat(turns(lines(twins, line).stream().mapToLong(ProductLineClosed::slotsUsd).toArray()))
                    .as("turns of the slots of %s by more than a tenth", line).isLessThanOrEqualTo(2);
        }
    }

    /** How often slots change their direction, small movements left aside. */
    private static int turns(long[] slots) {
        int turns = 0;
        int direction = 0;
        double extreme = slots[0];
        for (long now : slots) {
            if (direction >= 0 ? now > extreme : now < extreme) {
                extreme = now;
            } else if (Math.abs(now - extreme) > 0.1 * extreme) {
                int next = now > extreme ? 1 : -1;
                turns += direction == 0 || next == direction ? 0 : 1;
                direction = next;
                extreme = now;
            }
        }
        return turns;
    }
}
