package chokepoint.world;

import static chokepoint.support.TestRules.rule;
import static chokepoint.support.TinyWorld.tiny;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chokepoint.event.EventSink;
import chokepoint.scenario.HubClass;
import chokepoint.scenario.HubRow;
import chokepoint.support.TinyWorld;
import org.junit.jupiter.api.Test;

/** Hubs in one world, and what they can get: model.md M16. */
class HubsTest {

    private static final int ETCH = 0;

    private static TinyWorld withHub(int toolsPerMonth) {
        return tiny().on("smuggling").add("hubs", new HubRow("port", "Port", "HK", 0.1, 1, toolsPerMonth))
                .add("hubClasses", new HubClass("port", "etch"));
    }

    @Test
    void aHubTakesALotWhileItHasRoomAndWorksTheExcessOff() {
        Hubs hubs = withHub(2).world().hubs;
        hubs.startMonth(0);

        hubs.take(0, 5);
        boolean[] open = new boolean[4];
        for (int month = 1; month < 4; month++) {
            hubs.startMonth(month);
            open[month] = hubs.takes(0, ETCH, month);
        }

        assertThat(open).containsExactly(false, false, true, true);
    }

    @Test
    void roomThatIsNotUsedIsLost() {
        Hubs hubs = withHub(2).world().hubs;
        hubs.startMonth(0);
        hubs.startMonth(1);

        hubs.take(0, 2);

        assertThat(hubs.takes(0, ETCH, 1)).isFalse();
    }

    @Test
    void aHubHandlesItsOwnClassesAlone() {
        World world = withHub(2).world();
        world.hubs.startMonth(0);

        assertThat(world.hubs.takes(0, TinyWorld.toolClass(world, "etch"), 0)).isTrue();
        assertThat(world.hubs.takes(0, TinyWorld.toolClass(world, "litho-dry"), 0)).isFalse();
    }

    @Test
    void aPolicedHubIsClosedForItsMonthsAndWatchedMoreClosely() {
        World world = withHub(2).parameter("hubClosedMonths", 2).parameter("enforcementLearning", 0.5)
                .row("toolClasses", "etch", "visibility", 0.4).world();
        int etch = TinyWorld.toolClass(world, "etch");
        world.hubs.startMonth(3);
        double before = world.hubs.detection(0, etch);

        world.hubs.intercept(0);
        boolean atOnce = world.hubs.takes(0, etch, 3);
        world.hubs.startMonth(4);

        assertThat(atOnce).isTrue();
        assertThat(world.hubs.takes(0, etch, 4)).isFalse();
        assertThat(world.hubs.takes(0, etch, 5)).isFalse();
        assertThat(world.hubs.takes(0, etch, 6)).isTrue();
        assertThat(before).isCloseTo(1 - StrictMath.exp(-0.4), within(1e-12));
        assertThat(world.hubs.detection(0, etch)).isCloseTo(1 - StrictMath.exp(-0.6), within(1e-12));
    }

    @Test
    void lastMonthsAttemptsHideThisMonths() {
        World world = withHub(5).parameter("attemptsScale", 1.0).row("toolClasses", "etch", "visibility", 0.4).world();
        world.hubs.startMonth(0);

        world.hubs.take(0, 1);
        double sameMonth = world.hubs.detection(0, ETCH);
        world.hubs.startMonth(1);

        assertThat(sameMonth).isCloseTo(1 - StrictMath.exp(-0.4), within(1e-12));
        assertThat(world.hubs.detection(0, ETCH)).isCloseTo(1 - StrictMath.exp(-0.2), within(1e-12));
    }

    @Test
    void aForkHasHubsOfItsOwn() {
        World world = withHub(2).row("toolClasses", "etch", "visibility", 0.4).world();
        world.hubs.startMonth(0);
        double before = world.hubs.detection(0, ETCH);
        World fork = world.fork(world.rulings, EventSink.NONE);

        fork.hubs.take(0, 2);
        fork.hubs.intercept(0);
        fork.hubs.startMonth(1);
        fork.lots.hub[0] = 3;
        fork.lots.hubMarkup[0] = 0.5;
        fork.lots.hubAttempts[0] = 1;
        fork.books.fine(0, 0, 9);
        fork.books.payHub(0, 0, 7);
        fork.books.seizedOfClass[0] = 2;

        assertThat(world.hubs.takes(0, ETCH, 0)).isTrue();
        assertThat(world.hubs.detection(0, ETCH)).isEqualTo(before);
        assertThat(world.lots.hub[0]).isZero();
        assertThat(world.lots.hubMarkup[0]).isZero();
        assertThat(world.lots.hubAttempts[0]).isZero();
        assertThat(world.books).usingRecursiveComparison()
                .isEqualTo(TinyWorld.world(world.blueprint, EventSink.NONE).books);
    }

    @Test
    void aHubGetsWhatMayBeSoldToItsCountryWithoutALicence() {
        World world = withHub(2).rules(rule("us").on("etch").against("CN").from("2022-03-01").prohibiting(),
                rule("us-port").on("etch").against("HK").from("2022-06-01").licensing(0.9),
                rule("us-node").on("etch").against("HK").from("2022-01-01").forNodes("logic").prohibiting(),
                rule("jp-all").issuer("JP").on("etch").from("2022-09-01").prohibiting()).world();
        int lam = TinyWorld.line(world, "lam.etch");
        int tel = TinyWorld.line(world, "tel.etch");

        assertThat(world.hubAccess.isFree(0, lam, 4)).isTrue();
        assertThat(world.hubAccess.isFree(0, lam, 5)).isFalse();
        assertThat(world.hubAccess.isFree(0, tel, 7)).isTrue();
        assertThat(world.hubAccess.isFree(0, tel, 8)).isFalse();
    }
}
