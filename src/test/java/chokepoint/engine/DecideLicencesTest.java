package chokepoint.engine;

import static chokepoint.support.TestRules.rule;
import static chokepoint.support.TinyWorld.tiny;
import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.event.LicenceApplied;
import chokepoint.event.LicenceDecided;
import chokepoint.event.OfficeClosed;
import chokepoint.event.OrderCancelled;
import chokepoint.rule.ExportRule;
import chokepoint.rule.Reach;
import chokepoint.support.RecordedEvents;
import chokepoint.support.TinyWorld;
import chokepoint.world.Lots;
import chokepoint.world.World;
import org.junit.jupiter.api.Test;

/** SMIC orders etch tools of Lam in month 0. */
class DecideLicencesTest {

    private final RecordedEvents heard = new RecordedEvents();
    private World world;
    private Desk desk;
    private int lot;
    private int lam;

    private void orderUnder(TinyWorld tiny, ExportRule... rules) {
        world = tiny.rules(rules).world(heard);
        desk = new Desk(world);
        lot = TinyWorld.lot(world, "smic/logic", "etch", 8);
        lam = TinyWorld.line(world, "lam.etch");
        order(0);
    }

    private void order(int month) {
        desk.order(world, lot, lam, world.lots.units[lot], month);
        desk.apply(world, lot, world.rulings.needs(world.lots.fab[lot], lam, month), month);
    }

    private void decide(int month) {
        new DecideLicences(desk).run(world, month);
    }

    private static ExportRule us(double approval) {
        return rule("us").against("CN").decidedIn(2).licensing(approval);
    }

    @Test
    void decidesAfterTheProcessingTime() {
        orderUnder(tiny(), us(1));

        decide(1);
        boolean early = world.lots.isFullyLicensed(lot, 1);
        decide(2);

        assertThat(early).isFalse();
        assertThat(world.lots.isFullyLicensed(lot, 2)).isTrue();
        assertThat(heard.of(LicenceDecided.class)).singleElement().satisfies(event -> {
            assertThat(event.outcome()).isEqualTo(LicenceDecided.Outcome.APPROVED);
            assertThat(event.appliedMonth()).isZero();
            assertThat(event.month()).isEqualTo(2);
        });
    }

    @Test
    void aLicenceIsValidForItsTerm() {
        orderUnder(tiny().parameter("licenceValidMonths", 6), us(1));

        decide(2);

        assertThat(world.lots.isFullyLicensed(lot, 8)).isTrue();
        assertThat(world.lots.isFullyLicensed(lot, 9)).isFalse();
    }

    @Test
    void aLicenceOfTheRunOffEndsWithIt() {
        orderUnder(tiny(), rule("us").against("CN").savingLicencesUntil("2022-06").prohibiting());

        decide(0);

        assertThat(heard.of(LicenceDecided.class)).extracting(LicenceDecided::outcome)
                .containsExactly(LicenceDecided.Outcome.APPROVED);
        assertThat(world.lots.isFullyLicensed(lot, 4)).isTrue();
        assertThat(world.lots.isFullyLicensed(lot, 5)).isFalse();
    }

    @Test
    void aDeniedLineIsOutForTheWaitingTime() {
        orderUnder(tiny().parameter("returnShareOfRefusals", 0.0), us(0));

        decide(2);

        assertThat(heard.of(OrderCancelled.class)).singleElement()
                .extracting(OrderCancelled::reason).isEqualTo(OrderCancelled.Reason.DENIED);
        assertThat(world.lots.state[lot]).isEqualTo(Lots.WANTED);
        assertThat(world.strikes.isOut(lot, lam, 7)).isTrue();
        assertThat(world.strikes.isOut(lot, lam, 8)).isFalse();
    }

    @Test
    void aReturnedApplicationMayBeRefiledAtOnceAsTheNextAttempt() {
        orderUnder(tiny().parameter("returnShareOfRefusals", 1.0), us(0));

        decide(2);
        boolean out = world.strikes.isOut(lot, lam, 3);
        order(3);

        assertThat(heard.of(LicenceDecided.class)).singleElement()
                .extracting(LicenceDecided::outcome).isEqualTo(LicenceDecided.Outcome.RETURNED);
        assertThat(out).isFalse();
        assertThat(heard.of(LicenceApplied.class)).extracting(LicenceApplied::attempt).containsExactly(0, 1);
    }

    @Test
    void buyersLearnFromTheDecision() {
        orderUnder(tiny(), us(0.5));
        int china = world.locationOf(lot);

        decide(2);

        assertThat(world.beliefs.approval(0, china, 0.5)).isNotEqualTo(0.5);
    }

    @Test
    void everyIssuersLicenceIsNeededAndTheShorterTermCounts() {
        orderUnder(tiny().parameter("licenceValidMonths", 6), us(1),
                rule("jp").issuer("JP").reaching(new Reach.Origin("US")).against("CN").decidedIn(4).licensing(1));

        decide(2);
        boolean withOne = world.lots.isFullyLicensed(lot, 2);
        decide(4);

        assertThat(withOne).isFalse();
        assertThat(world.lots.isFullyLicensed(lot, 8)).isTrue();
        assertThat(world.lots.isFullyLicensed(lot, 9)).isFalse();
    }

    @Test
    void oneRefusalEndsTheCaseWithTheOthers() {
        orderUnder(tiny(), us(0),
                rule("jp").issuer("JP").reaching(new Reach.Origin("US")).against("CN").decidedIn(9).licensing(1));
        int japan = TinyWorld.government(world, "JP");

        decide(2);

        assertThat(world.offices[japan].queueLength()).isZero();
        assertThat(heard.of(LicenceDecided.class)).filteredOn(event -> event.authority() == japan).singleElement()
                .extracting(LicenceDecided::outcome).isEqualTo(LicenceDecided.Outcome.WITHDRAWN);
    }

    @Test
    void officesTellTheirQueueAndWaits() {
        orderUnder(tiny(), us(1));
        int us = TinyWorld.government(world, "US");

        decide(1);
        decide(2);

        assertThat(heard.of(OfficeClosed.class)).filteredOn(event -> event.government() == us)
                .extracting(OfficeClosed::queue, OfficeClosed::decided, OfficeClosed::waitMonthsOfDecided)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(1, 0, 0), org.assertj.core.groups.Tuple.tuple(0, 1, 2));
    }
}
