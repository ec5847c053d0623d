package chokepoint.engine;

import static chokepoint.support.TestRules.rule;
import static chokepoint.support.TinyWorld.tiny;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chokepoint.event.LicenceApplied;
import chokepoint.event.ToolsDelivered;
import chokepoint.support.RecordedEvents;
import chokepoint.support.TinyWorld;
import chokepoint.world.Lots;
import chokepoint.world.World;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Immersion scanners cost 20 million USD and ASML has slots for 10 a month; they are built in four months. */
class BuildAndShipTest {

    private static final String SCANNER = "asml.litho-immersion";

    private final RecordedEvents heard = new RecordedEvents();
    private World world;
    private Desk desk;
    private BuildAndShip phase;

    private void open(TinyWorld tiny) {
        world = tiny.row("toolClasses", "litho-immersion", "market2022UsdBn", 0.24).world(heard);
        desk = new Desk(world);
        phase = new BuildAndShip(desk, world);
    }

    private int order(String fab, String line, int need, int month) {
        int lot = TinyWorld.lot(world, fab, line.substring(line.indexOf('.') + 1), need);
        int j = TinyWorld.line(world, line);
        desk.order(world, lot, j, world.lots.units[lot], month);
        desk.apply(world, lot, world.rulings.needs(world.lots.fab[lot], j, Math.max(0, month)), Math.max(0, month));
        return lot;
    }

    private void ship(int from, int until) {
        for (int month = from; month < until; month++) {
            phase.run(world, month);
        }
    }

    private void orderScanners(String fab, int count) {
        int line = TinyWorld.line(world, SCANNER);
        int ofFab = TinyWorld.fab(world, fab);
        int ofClass = world.blueprint.directory.lineClass()[line];
        IntStream.range(0, world.plan.count())
                .filter(lot -> world.lots.fab[lot] == ofFab && world.lots.toolClass[lot] == ofClass).limit(count)
                .forEach(lot -> desk.order(world, lot, line, 1, -8));
    }

    private List<Integer> shipped() {
        return heard.of(ToolsDelivered.class).stream().map(ToolsDelivered::lot).toList();
    }

    private List<Integer> monthsOfShipment() {
        return heard.of(ToolsDelivered.class).stream().map(ToolsDelivered::month).toList();
    }

    @Test
    void nothingShipsBeforeItIsBuilt() {
        open(tiny());
        order("smic/logic", "lam.etch", 0, 0);

        ship(0, 4);

        assertThat(monthsOfShipment()).containsExactly(2);
    }

    @Test
    void withoutSlotsEverythingDueShips() {
        open(tiny());
        orderScanners("smic/logic", 6);

        ship(6, 7);

        assertThat(shipped()).hasSize(6);
    }

    @Test
    void creditIsSavedForTheOrderAtTheHead() {
        open(tiny().on("slots"));
        order("smic/logic", SCANNER, 0, -8);
        order("tsmc/logic", SCANNER, 0, -8);

        ship(0, 6);

        assertThat(monthsOfShipment()).containsExactly(1, 3);
    }

    @Test
    void unusedCreditIsKeptForNobodyElse() {
        open(tiny().on("slots"));
        ship(0, 10);
        double idle = world.supply.creditUsd[TinyWorld.line(world, SCANNER)];

        order("smic/logic", SCANNER, 0, 6);
        order("tsmc/logic", SCANNER, 0, 6);
        ship(10, 14);

        assertThat(idle).isZero();
        assertThat(monthsOfShipment()).containsExactly(11, 13);
    }

    @Test
    void dueOrdersGoBeforeEarlyOnes() {
        open(tiny().on("slots"));
        int early = order("smic/logic", SCANNER, 5, -9);
        int due = order("tsmc/logic", SCANNER, 3, -1);

        ship(3, 7);

        assertThat(shipped()).containsExactly(due, early);
    }

    @Test
    void ordersArePulledInWithinTheWindowOnly() {
        open(tiny().on("slots"));
        order("smic/logic", "asml.litho-dry", 8, 0);

        ship(3, 9);

        assertThat(monthsOfShipment()).containsExactly(6);
    }

    @Test
    void theQueueIsOrderedByOrderMonth() {
        open(tiny().on("slots"));
        int later = order("smic/logic", SCANNER, 0, -5);
        int earlier = order("tsmc/logic", SCANNER, 0, -6);

        ship(0, 5);

        assertThat(shipped()).containsExactly(earlier, later);
    }

    @Test
    void aBuyerOfLowRankWaitsAsIfItHadOrderedLater() {
        open(tiny().on("slots").row("buyers", "smic", "rankMonths", 4));
        int lowRank = order("smic/logic", SCANNER, 0, -8);
        int highRank = order("tsmc/logic", SCANNER, 0, -5);

        ship(0, 5);

        assertThat(shipped()).containsExactly(highRank, lowRank);
    }

    @Test
    void anUnlicensedOrderNeverShipsAndHoldsNobodyUp() {
        open(tiny().on("slots").rules(rule("nl").issuer("NL").against("CN").decidedIn(99).licensing(1)));
        int unlicensed = order("smic/logic", SCANNER, 0, 0);
        int free = order("tsmc/logic", SCANNER, 0, 0);

        ship(0, 12);

        assertThat(shipped()).containsExactly(free).doesNotContain(unlicensed);
        assertThat(world.lots.state[unlicensed]).isEqualTo(Lots.ORDERED);
    }

    @Test
    void aLicenceThatHasRunOutIsAppliedForAgain() {
        open(tiny().on("slots").rules(rule("nl").issuer("NL").against("CN").licensing(1)));
        int lot = order("smic/logic", SCANNER, 0, 0);
        world.lots.grantedLicences[lot] = world.lots.neededLicences[lot];
        world.lots.licenceUntil[lot] = 3;

        ship(4, 6);

        assertThat(shipped()).isEmpty();
        assertThat(heard.of(LicenceApplied.class)).extracting(LicenceApplied::month).containsExactly(0, 4);
    }

    @Test
    void aShipmentNamesItsLicence() {
        open(tiny().rules(rule("nl").issuer("NL").against("CN").licensing(1)));
        int lot = order("smic/logic", SCANNER, 0, 0);
        order("tsmc/logic", SCANNER, 0, 0);

        new DecideLicences(desk).run(world, 0);
        ship(4, 5);

        assertThat(heard.of(ToolsDelivered.class)).extracting(ToolsDelivered::lot, ToolsDelivered::licence)
                .contains(org.assertj.core.groups.Tuple.tuple(lot, 0)).hasSize(2);
        assertThat(heard.of(ToolsDelivered.class)).filteredOn(event -> event.lot() != lot).singleElement()
                .extracting(ToolsDelivered::licence).isEqualTo(Lots.NO_LICENCE);
    }

    @Test
    void shipmentsToDateFitInSlotsToDate() {
        open(tiny().on("slots"));
        int line = TinyWorld.line(world, SCANNER);
        orderScanners("smic/logic", 20);

        for (int month = 0; month < 24; month++) {
            phase.run(world, month);
            assertThat(world.supply.shippedToDateUsd[line]).isLessThanOrEqualTo(world.supply.slotsGivenUsd[line]);
        }

        assertThat(world.supply.shippedToDateUsd[line]).isCloseTo(240e6, within(1.0));
    }

    @Test
    void theBuyerPaysTheMakerOnDelivery() {
        open(tiny());
        int lot = order("smic/logic", SCANNER, 0, 0);
        long before = world.books.paidByBuyer[0];

        ship(0, 5);

        assertThat(before).isZero();
        assertThat(world.books.paidByBuyer[0]).isEqualTo(world.lots.orderUsd(lot));
        assertThat(world.books.receivedByMaker[TinyWorld.maker(world, "asml")]).isEqualTo(world.lots.orderUsd(lot));
    }

    @Test
    void promisesFollowTheQueueAheadOfTheRank() {
        open(tiny().on("slots").row("buyers", "smic", "rankMonths", 4));
        orderScanners("tsmc/logic", 6);
        int line = TinyWorld.line(world, SCANNER);

        ship(6, 7);

        assertThat(world.supply.backlogUsd[line]).isEqualTo(120_000_000);
        assertThat(world.supply.lead[0][line]).isEqualTo(11);
        assertThat(world.supply.targetBacklogUsd[line]).isZero();
    }
}
