package chokepoint.engine;

import static chokepoint.support.TestRules.rule;
import static chokepoint.support.TinyWorld.tiny;
import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.event.LicenceApplied;
import chokepoint.event.LicenceDecided;
import chokepoint.event.OrderCancelled;
import chokepoint.rule.ExportRule;
import chokepoint.rule.Reach;
import chokepoint.scenario.Substitute;
import chokepoint.support.RecordedEvents;
import chokepoint.support.TinyWorld;
import chokepoint.world.Lots;
import chokepoint.world.World;
import org.junit.jupiter.api.Test;

/** SMIC has an order with Lam of month 0; the rules change in month 3 (2022-04). */
class PublishRulesTest {

    private static final int CHANGE = 3;

    private final RecordedEvents heard = new RecordedEvents();
    private World world;
    private Desk desk;
    private int lot;

    private void orderUnder(ExportRule... rules) {
        order(tiny().rules(rules), "etch", "lam.etch");
    }

    private void order(TinyWorld tiny, String ofClass, String line) {
        world = tiny.world(heard);
        desk = new Desk(world);
        lot = TinyWorld.lot(world, "smic/logic", ofClass, 8);
        int j = TinyWorld.line(world, line);
        desk.order(world, lot, j, world.lots.units[lot], 0);
        desk.apply(world, lot, world.rulings.needs(world.lots.fab[lot], j, 0), 0);
    }

    private void grant(String issuer) {
        world.lots.grantedLicences[lot] |= 1 << TinyWorld.government(world, issuer);
        world.lots.licenceUntil[lot] = 20;
        world.offices[TinyWorld.government(world, issuer)].due(0);
    }

    private void publish(int month) {
        new PublishRules(desk).run(world, month);
    }

    private int queue(String issuer) {
        return world.offices[TinyWorld.government(world, issuer)].queueLength();
    }

    @Test
    void cancelsWhatIsProhibitedAndReturnsTheLot() {
        orderUnder(rule("us").against("CN").from("2022-04-01").prohibiting());
        double balance = world.buyers[0].balanceUsd();

        publish(CHANGE);

        assertThat(heard.of(OrderCancelled.class)).singleElement()
                .extracting(OrderCancelled::reason).isEqualTo(OrderCancelled.Reason.PROHIBITED);
        assertThat(world.lots.state[lot]).isEqualTo(Lots.WANTED);
        assertThat(world.lots.isDenied(lot)).isTrue();
        assertThat(world.buyers[0].balanceUsd() - balance).isEqualTo(world.lots.orderUsd(lot));
        assertThat(world.strikes.isOut(lot, TinyWorld.line(world, "lam.etch"), CHANGE)).isFalse();
    }

    @Test
    void leavesOrdersOutsideTheScopeAlone() {
        orderUnder(rule("us").against("CN").on("litho-dry").from("2022-04-01").prohibiting());

        publish(CHANGE);

        assertThat(world.lots.state[lot]).isEqualTo(Lots.ORDERED);
        assertThat(world.lots.neededLicences[lot]).isZero();
    }

    @Test
    void filesForALicenceNowNeededAndKeepsTheQueuePlace() {
        orderUnder(rule("us").against("CN").from("2022-04-01").licensing(0.5));

        publish(CHANGE);

        assertThat(heard.of(LicenceApplied.class)).singleElement().extracting(LicenceApplied::month).isEqualTo(CHANGE);
        assertThat(world.lots.state[lot]).isEqualTo(Lots.ORDERED);
        assertThat((int) world.lots.orderMonth[lot]).isZero();
        assertThat(world.lots.isFullyLicensed(lot, CHANGE)).isFalse();
    }

    @Test
    void anApprovedLicenceStaysValidUnderAStricterRule() {
        orderUnder(rule("us-mild").against("CN").from("2021-01-01").licensing(0.9),
                rule("us-strict").against("CN").from("2022-04-01").licensing(0.1));
        grant("US");

        publish(CHANGE);

        assertThat(world.lots.isFullyLicensed(lot, CHANGE)).isTrue();
        assertThat(heard.of(LicenceApplied.class)).hasSize(1);
    }

    @Test
    void anApprovedLicenceDoesNotHelpAgainstAProhibition() {
        orderUnder(rule("us-mild").against("CN").from("2021-01-01").licensing(0.9),
                rule("us-strict").against("CN").from("2022-04-01").prohibiting());
        grant("US");

        publish(CHANGE);

        assertThat(world.lots.state[lot]).isEqualTo(Lots.WANTED);
    }

    @Test
    void savingsOfOrdersComeFirst() {
        orderUnder(rule("us").against("CN").from("2022-04-01").savingOrdersBefore("2022-04").prohibiting());

        publish(CHANGE);

        assertThat(world.lots.state[lot]).isEqualTo(Lots.ORDERED);
        assertThat(world.rulings.needs(0, TinyWorld.line(world, "lam.etch"), CHANGE).prohibited()).isTrue();
    }

    @Test
    void savingsThatEndLetTheRuleIn() {
        orderUnder(rule("us").against("CN").from("2022-04-01").savingOrdersBefore("2022-04", "2022-07").prohibiting());

        publish(CHANGE);
        byte saved = world.lots.state[lot];
        publish(6);

        assertThat(saved).isEqualTo(Lots.ORDERED);
        assertThat(world.lots.state[lot]).isEqualTo(Lots.WANTED);
    }

    @Test
    void aRuleLiftedWithdrawsTheApplication() {
        orderUnder(rule("us").against("CN").from("2021-01-01").expires("2022-04-01").decidedIn(12).licensing(0.5));

        publish(CHANGE);

        assertThat(heard.of(LicenceDecided.class)).singleElement()
                .extracting(LicenceDecided::outcome).isEqualTo(LicenceDecided.Outcome.WITHDRAWN);
        assertThat(queue("US")).isZero();
        assertThat(world.lots.isFullyLicensed(lot, CHANGE)).isTrue();
    }

    private static final Reach LAM = new Reach.Origin("US");

    @Test
    void anotherIssuersRuleNeedsItsLicenceOnly() {
        orderUnder(rule("us").against("CN").from("2021-01-01").decidedIn(12).licensing(0.5),
                rule("jp").issuer("JP").reaching(LAM).against("CN").from("2022-04-01").licensing(0.5));

        publish(CHANGE);

        assertThat(heard.of(LicenceApplied.class)).extracting(LicenceApplied::authority)
                .containsExactly(TinyWorld.government(world, "US"), TinyWorld.government(world, "JP"));
        assertThat(queue("US")).isEqualTo(1);
        assertThat(queue("JP")).isEqualTo(1);
    }

    @Test
    void aRuleLiftedLeavesTheApplicationWithAnotherIssuerInItsPlace() {
        orderUnder(rule("us").against("CN").from("2021-01-01").decidedIn(12).licensing(0.5),
                rule("jp").issuer("JP").reaching(LAM).against("CN").from("2021-01-01").expires("2022-04-01")
                        .decidedIn(12).licensing(0.5));

        publish(CHANGE);

        assertThat(heard.of(LicenceDecided.class)).singleElement()
                .extracting(LicenceDecided::authority).isEqualTo(TinyWorld.government(world, "JP"));
        assertThat(heard.of(LicenceApplied.class)).hasSize(2);
        assertThat(queue("US")).isEqualTo(1);
        assertThat(world.lots.neededLicences[lot]).isEqualTo(1 << TinyWorld.government(world, "US"));
    }

    @Test
    void doesNothingWhenNoRuleChanges() {
        orderUnder(rule("us").against("CN").from("2022-04-01").prohibiting());

        publish(CHANGE - 1);

        assertThat(world.lots.state[lot]).isEqualTo(Lots.ORDERED);
    }

    /** The substitute comes from the same maker's pool of slots: the lot must not stand in its book twice. */
    @Test
    void aCancelledLotMayBeOrderedAgainFromTheSamePoolInTheSameMonth() {
        order(tiny().on("slots", "substitutes").pooled()
                .add("substitutes", new Substitute("logic", "litho-immersion", "litho-dry", 1, 1))
                .parameter("substituteFixedPenalty", 0.0)
                .rules(rule("nl").issuer("NL").on("litho-immersion").against("CN").from("2022-04-01").prohibiting(),
                        rule("jp").issuer("JP").against("CN").from("2021-01-01").prohibiting()),
                "litho-immersion", "asml.litho-immersion");
        MonthlyCycle cycle = new MonthlyCycle(world, CHANGE);
        world.nextNeed[TinyWorld.toolClass(world, "litho-immersion")] = world.lots.need[lot] + 1;

        cycle.runUntil(CHANGE + 8);

        assertThat(world.lots.state[lot]).isEqualTo(Lots.DELIVERED);
        assertThat((int) world.lots.productLine[lot]).isEqualTo(TinyWorld.line(world, "asml.litho-dry"));
    }
}
