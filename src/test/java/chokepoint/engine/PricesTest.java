package chokepoint.engine;

import static chokepoint.support.TinyWorld.tiny;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chokepoint.scenario.DomesticCeiling;
import chokepoint.support.TinyWorld;
import chokepoint.world.World;
import org.junit.jupiter.api.Test;

/** Etchers cost 5 million USD; Lam and TEL sell 48 each in the opening year, and here both are at home in the target. */
class PricesTest {

    private static final int BURN_IN = 6;

    private static TinyWorld domestic() {
        return tiny().on("domesticLearning").row("makers", "lam", "country", "CN").row("makers", "tel", "country", "CN")
                .parameter("experienceYearsOpening", 4.0)
                .add("domesticCeilings", new DomesticCeiling("CN", "etch", 0.9, 1, 0.1));
    }

    private static World priced(World world) {
        new Prices(world).set(world, 0);
        return world;
    }

    private static int lam(World world) {
        return TinyWorld.line(world, "lam.etch");
    }

    /** Tools of four opening years. */
    private static double openingTools(World world) {
        return 4 * world.blueprint.constants.openingSalesUsd[lam(world)] / 5e6;
    }

    @Test
    void doublingADomesticMakersExperienceCutsItsPriceByTheLearningRate() {
        World world = domestic().parameter("spillover", 0.0).world();
        world.industry.toolsMade[lam(world)] = openingTools(world);

        priced(world);

        assertThat(world.industry.unitCost[lam(world)]).isCloseTo(0.88, within(1e-12));
        assertThat(world.industry.priceUsd[lam(world)]).isEqualTo(4_400_000);
        assertThat(world.industry.priceUsd[TinyWorld.line(world, "tel.etch")]).isEqualTo(5_000_000);
    }

    @Test
    void compatriotsToolsTeachInPart() {
        World world = domestic().parameter("spillover", 0.5).world();
        world.industry.toolsMade[TinyWorld.line(world, "tel.etch")] = openingTools(world) * 3;

        priced(world);

        double experience = (1.5 + 1.5) / 1.5;
        assertThat(world.industry.unitCost[lam(world)])
                .isCloseTo(StrictMath.pow(experience, StrictMath.log(0.88) / StrictMath.log(2)), within(1e-12));
    }

    @Test
    void withoutLearningDomesticCostIsConstant() {
        World world = domestic().parameter("learningRate", 0.0).world();
        world.industry.toolsMade[lam(world)] = 1_000_000;

        priced(world);

        assertThat(world.industry.unitCost[lam(world)]).isEqualTo(1);
        assertThat(world.industry.priceUsd).isEqualTo(world.blueprint.priceUsd);
    }

    @Test
    void makersElsewhereDoNotLearn() {
        World world = tiny().on("domesticLearning").world();
        world.industry.toolsMade[lam(world)] = 1_000_000;

        priced(world);

        assertThat(world.industry.priceUsd).isEqualTo(world.blueprint.priceUsd);
    }

    @Test
    void restrictedInputsAreACost() {
        World world = tiny().parameter("retaliationCost", 0.04).world();
        int us = world.blueprint.directory.countries().indexOf("US");
        world.industry.restrictedUntil[us] = 2;

        priced(world);
        long during = world.industry.priceUsd[lam(world)];
        new Prices(world).set(world, 1);

        assertThat(during).isEqualTo(5_200_000);
        assertThat(world.industry.priceUsd).isEqualTo(world.blueprint.priceUsd);
    }

    private static World queue(World world, int months) {
        world.supply.slotsWantedUsd[lam(world)] = (long) (months * world.supply.slotsUsd[lam(world)]);
        return world;
    }

    @Test
    void aLongerQueueThanAtTheOpeningIsAPremiumForTheNextOrders() {
        World world = queue(tiny().on("slots", "scarcityPremium").world(), 8);
        new Prices(world).open(world);
        long asAtTheOpening = priced(world).industry.priceUsd[lam(world)];

        priced(queue(world, 13));

        assertThat(asAtTheOpening).isEqualTo(5_000_000);
        assertThat(world.industry.priceUsd[lam(world)]).isEqualTo(Math.round(5e6 * 1.14 / 1.04));
    }

    @Test
    void aShorterQueueThanAtTheOpeningIsADiscount() {
        World world = queue(tiny().on("slots", "scarcityPremium").world(), 90);
        new Prices(world).open(world);

        priced(queue(world, 0));

        assertThat(world.industry.priceUsd[lam(world)]).isEqualTo(Math.round(5e6 / 1.3));
    }

    @Test
    void withoutSlotsNothingIsScarce() {
        World world = priced(queue(tiny().on("scarcityPremium").world(), 90));

        assertThat(world.industry.priceUsd).isEqualTo(world.blueprint.priceUsd);
    }

    @Test
    void theQueueOfTheOpeningIsThatOfItsFirstDay() {
        World world = queue(tiny().on("slots", "scarcityPremium", "burnIn").world(), 9);

        new EarnAndInvest(world).run(world, BURN_IN - 1);

        assertThat(world.industry.openingBacklogMonths[lam(world)]).isCloseTo(9 * 0.93, within(1e-6));
        assertThat(world.industry.priceUsd).isEqualTo(world.blueprint.priceUsd);
    }

    @Test
    void anOrderKeepsItsPriceAndTakesSlotsAtTheOpenings() {
        World world = tiny().world();
        int lot = TinyWorld.lot(world, "smic/logic", "etch", 0);
        world.industry.priceUsd[lam(world)] = 6_000_000;
        new Desk(world).order(world, lot, lam(world), 3, 0);

        world.industry.priceUsd[lam(world)] = 7_000_000;

        assertThat(world.lots.orderUsd(lot)).isEqualTo(18_000_000);
        assertThat(world.supply.backlogUsd[lam(world)]).isEqualTo(18_000_000);
        assertThat(world.supply.books[lam(world)].usd(0)).isEqualTo(15_000_000);
        assertThat(world.supply.slotsWantedUsd[lam(world)]).isEqualTo(15_000_000);
        assertThat(world.supply.slotsOrderedUsd[lam(world)]).isEqualTo(15_000_000);
    }

    @Test
    void aDearerToolIsChosenLess() {
        World sensitive = tiny().on("priceSensitivity").world();
        World blind = tiny().world();
        double before = weight(sensitive);
        sensitive.industry.priceFactor[lam(sensitive)] = 1.1;
        blind.industry.priceFactor[lam(blind)] = 1.1;

        assertThat(weight(sensitive) / before).isCloseTo(StrictMath.pow(1.1, -5), within(1e-9));
        assertThat(weight(blind)).isEqualTo(before);
    }

    private static double weight(World world) {
        return new SupplierWeights(world).onTime(0, TinyWorld.toolClass(world, "etch"), 0)[0];
    }
}
