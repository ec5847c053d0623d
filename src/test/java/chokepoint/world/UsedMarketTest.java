package chokepoint.world;

import static chokepoint.support.TinyWorld.tiny;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chokepoint.support.TinyWorld;
import org.junit.jupiter.api.Test;

/** Stock and price of used tools: model.md M11. */
class UsedMarketTest {

    private static World world(double openingShare, double retirement) {
        World world = tiny().on("usedMarket").parameter("usedStockOpening", openingShare)
                .parameter("retirementRate", retirement).parameter("usedPricePhi", 0.5)
                .parameter("usedSupplyElasticity", 1.5).world();
        world.usedMarket.open(world.fabs);
        world.usedMarket.closeMonth();
        return world;
    }

    private static int dry(World world) {
        return TinyWorld.toolClass(world, "litho-dry");
    }

    private static int asml(World world) {
        return TinyWorld.line(world, "asml.litho-dry");
    }

    private static int order(World world) {
        int lot = TinyWorld.lot(world, "smic/logic", "litho-dry", 0);
        world.lots.productLine[lot] = (short) asml(world);
        world.lots.orderUnits[lot] = world.lots.units[lot];
        world.usedMarket.reserve(world.lots, lot);
        return lot;
    }

    @Test
    void opensWithAShareOfTheInstalledBaseInWholeTools() {
        World world = world(0.5, 0);

        assertThat(world.usedMarket.onOfferOfClass(dry(world))).isBetween(29, 31);
        assertThat(world.usedMarket.enteredOfClass(dry(world))).isEqualTo(world.usedMarket.onOfferOfClass(dry(world)));
        assertThat(world.usedMarket.offers(TinyWorld.toolClass(world, "etch"))).isFalse();
        assertThat(world.usedMarket.onOfferOfClass(TinyWorld.toolClass(world, "etch"))).isZero();
    }

    @Test
    void retiredToolsComeOnOfferMonthByMonth() {
        World world = world(0, 0.2);
        int first = world.usedMarket.onOfferOfClass(dry(world));

        for (int month = 1; month < 24; month++) {
            world.usedMarket.closeMonth();
        }

        assertThat(first).isLessThanOrEqualTo(2);
        assertThat(world.usedMarket.onOfferOfClass(dry(world))).isBetween(23, 25);
    }

    @Test
    void installedToolsRetireInTheirTurn() {
        World world = world(0, 0.2);
        world.usedMarket.addInstalled(asml(world), 600);

        world.usedMarket.closeMonth();

        assertThat(world.usedMarket.onOffer(asml(world))).isBetween(10, 12);
    }

    @Test
    void thePriceRisesWithAYearsDemandOverStock() {
        World world = world(0.5, 0);
        double stock = world.usedMarket.onOfferOfClass(dry(world));
        world.usedMarket.closeMonth();
        double quiet = world.usedMarket.priceFactor(dry(world));
        world.usedMarket.ask(dry(world), 8);
        double asked = world.usedMarket.priceFactor(dry(world));

        world.usedMarket.closeMonth();

        assertThat(quiet).isEqualTo(asked).isLessThan(0.5);
        double demandBefore = stock * StrictMath.pow(quiet / 0.5, 1.5);
        double factor = (demandBefore * 11 / 12 + 8) / demandBefore;
        assertThat(world.usedMarket.priceFactor(dry(world)))
                .isCloseTo(Math.min(1, quiet * Math.pow(factor, 1 / 1.5)), within(1e-9));
    }

    @Test
    void aUsedToolIsNeverDearerThanANewOne() {
        World world = world(0.5, 0);
        world.usedMarket.ask(dry(world), 100_000);

        world.usedMarket.closeMonth();

        assertThat(world.usedMarket.priceFactor(dry(world))).isEqualTo(1);
    }

    @Test
    void orderedToolsAreOffTheMarketAndComeBackIfTheOrderEnds() {
        World world = world(0.5, 0);
        int before = world.usedMarket.onOffer(asml(world));
        int lot = order(world);
        int reserved = world.usedMarket.onOffer(asml(world));

        world.usedMarket.release(world.lots, lot);

        assertThat(reserved).isEqualTo(before - world.lots.units[lot]);
        assertThat(world.usedMarket.onOffer(asml(world))).isEqualTo(before);
        assertThat(world.usedMarket.openOrders()).isEmpty();
    }

    @Test
    void aCopyTradesByItself() {
        World world = world(0.5, 0.2);
        int before = world.usedMarket.onOffer(asml(world));
        double price = world.usedMarket.priceFactor(dry(world));
        int lot = order(world);
        UsedMarket copy = world.usedMarket.copy();

        copy.deliver(world.lots, lot);
        copy.ask(dry(world), 9);
        copy.addInstalled(asml(world), 5000);
        copy.closeMonth();

        assertThat(world.usedMarket.priceFactor(dry(world))).isEqualTo(price);
        assertThat(world.usedMarket.deliveredOfClass(dry(world))).isZero();
        assertThat(world.usedMarket.onOffer(asml(world))).isLessThan(before);
        assertThat(copy.onOffer(asml(world))).isGreaterThan(before);
        assertThat(copy.openOrderCount()).isZero();
        assertThat(world.usedMarket.openOrderCount()).isEqualTo(1);
    }
}
