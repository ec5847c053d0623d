package chokepoint.engine;

import static chokepoint.support.TestRules.rule;
import static chokepoint.support.TinyWorld.tiny;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chokepoint.event.SubsidyPaid;
import chokepoint.rule.ExportRule;
import chokepoint.scenario.IndustrialPolicy;
import chokepoint.support.RecordedEvents;
import chokepoint.support.TinyWorld;
import chokepoint.world.World;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** TEL is at home in the target here, which pushes for its tools; Lam is not. Etch is class 0, SMIC fab 0, TSMC fab 1. */
class LocalContentTest {

    private static TinyWorld pushing(ExportRule... rules) {
        return tiny().on("localContent").row("makers", "tel", "country", "CN").rules(rules)
                .add("industrialPolicies", new IndustrialPolicy("CN", 0.25, 0.3, 0.08, 0.4));
    }

    /** Weight of TEL against Lam. */
    private static double favour(World world, int fab, int month) {
        double[] weights = new SupplierWeights(world).onTime(fab, TinyWorld.toolClass(world, "etch"), month);
        return weights[1] / weights[0];
    }

    @Test
    void thePushOfTheOpeningIsInTheConstants() {
        assertThat(favour(pushing().world(), 0, 0)).isEqualTo(favour(pushing().parameter("eta", 4.0).world(), 0, 0));
        assertThat(new LocalContent(pushing().world()).factor(0, 0, 0)).isEqualTo(1);
    }

    @Test
    void itsTrendGoesOnWithoutAnyRule() {
        World world = pushing().world();

        assertThat(favour(world, 0, 18) / favour(world, 0, 0)).isCloseTo(StrictMath.exp(0.08 * 1.5), within(1e-9));
    }

    @Test
    void fabsElsewhereAreNotPushed() {
        World world = pushing().world();

        assertThat(favour(world, 1, 18)).isEqualTo(favour(world, 1, 0));
    }

    @Test
    void itIsQuietWithoutTheMechanism() {
        World world = tiny().row("makers", "tel", "country", "CN")
                .add("industrialPolicies", new IndustrialPolicy("CN", 0.25, 0.3, 0.08, 0.4)).world();

        assertThat(favour(world, 0, 18)).isEqualTo(favour(world, 0, 0));
        assertThat(world.blueprint.policies.subsidyUsd(TinyWorld.line(world, "tel.etch"), 0, 1_000)).isZero();
    }

    @Test
    void itReactsToRulesInForceInProportionToWhatTheyRefuse() {
        World world = pushing(rule("us").against("CN").from("2022-03-01").licensing(0.25)).world();
        LocalContent content = new LocalContent(world);
        int china = world.blueprint.directory.countries().indexOf("CN");
        double before = content.factor(china, 0, 1);

        assertThat(before).isCloseTo(StrictMath.exp(0.08 / 12), within(1e-12));
        assertThat(content.factor(china, 0, 2)).isCloseTo(StrictMath.exp(0.08 * 2 / 12 + 0.4 * 0.75), within(1e-9));
        assertThat(content.factor(china, TinyWorld.toolClass(world, "litho-dry"), 2))
                .isCloseTo(StrictMath.exp(0.08 * 2 / 12), within(1e-9));
    }

    @Test
    void aRuleThatIsAnnouncedAndNotInForceChangesNothing() {
        World announced = pushing(rule("us").announced("2022-02-01").effective("2022-09-01").against("CN").prohibiting())
                .world();

        assertThat(favour(announced, 0, 5)).isEqualTo(favour(pushing().world(), 0, 5));
    }

    @Test
    void aCertainLicenceIsNoPressure() {
        World world = pushing(rule("us").against("CN").from("2022-03-01").licensing(1)).world();

        assertThat(favour(world, 0, 4)).isEqualTo(favour(pushing().world(), 0, 4));
    }

    @Test
    void standingRulesAreInTheConstants() {
        World world = pushing(rule("us").against("CN").from("2020-03-01").standing().prohibiting()).world();

        assertThat(new LocalContent(world).factor(0, 0, 0)).isEqualTo(1);
        assertThat(world.blueprint.constants.openingPressure[0]).isEqualTo(1);
    }

    @Test
    void theCountryPaysItsShareOfThePriceAndTheBuyerTheRest() {
        RecordedEvents heard = new RecordedEvents();
        World world = pushing().world(heard);
        Desk desk = new Desk(world);
        int lot = TinyWorld.lot(world, "smic/logic", "etch", 0);
        desk.order(world, lot, TinyWorld.line(world, "tel.etch"), 3, 0);

        new BuildAndShip(desk, world).run(world, 12);

        assertThat(heard.of(SubsidyPaid.class)).containsExactly(new SubsidyPaid(12, 0, 0, 3_750_000));
        assertThat(world.books.paidByBuyer[0]).isEqualTo(11_250_000);
        assertThat(world.books.paidByCountry).startsWith(3_750_000);
        assertThat(world.books.receivedByMaker[TinyWorld.maker(world, "tel")]).isEqualTo(15_000_000);
    }

    @Test
    void toolsFromAbroadAndFabsAbroadAreNotSubsidised() {
        World world = pushing().world();

        assertThat(world.blueprint.policies.subsidyUsd(TinyWorld.line(world, "lam.etch"), 0, 1_000)).isZero();
        assertThat(world.blueprint.policies.subsidyUsd(TinyWorld.line(world, "tel.etch"), 1, 1_000)).isZero();
        assertThat(world.blueprint.policies.subsidyUsd(TinyWorld.line(world, "tel.etch"), 0, 1_000)).isEqualTo(250);
    }

    @Test
    void theBudgetCommitsWhatTheBuyerPaysAndGetsItBack() {
        World world = pushing().on("budget").world();
        Desk desk = new Desk(world);
        int lot = TinyWorld.lot(world, "smic/logic", "etch", 0);
        desk.order(world, lot, TinyWorld.line(world, "tel.etch"), 3, 0);
        world.buyers[0].commit(world.buyerUsd(lot));
        double committed = world.buyers[0].balanceUsd();

        desk.cancel(world, lot, chokepoint.event.OrderCancelled.Reason.DENIED, 0, 1);

        assertThat(committed).isEqualTo(-11_250_000);
        assertThat(world.buyers[0].balanceUsd()).isZero();
        assertThat(Arrays.stream(world.supply.slotsWantedUsd).sum()).isZero();
    }
}
