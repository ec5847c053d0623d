package chokepoint.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.event.Directory;
import chokepoint.event.LotAbandoned;
import chokepoint.support.TestDirectory;
import chokepoint.support.TestLots;
import chokepoint.support.TestTouchingRules;
import chokepoint.support.TestStream;
import org.junit.jupiter.api.Test;

class LotHistoryTest {

    private final Directory directory = TestDirectory.tiny();
    private final TestLots facts = TestLots.one("smic/logic-advanced", "etch-advanced", 3)
            .and("smic/logic-advanced", "etch-advanced", 2);
    private final TestStream world = new TestStream(directory, facts);

    @Test
    void knowsNothingOfALotItHasNotHeardOf() {
        LotHistory history = world.lots();

        assertThat(history.lots()).isZero();
        assertThat(history.deliveredMonth(5_000)).isEqualTo(LotHistory.NONE);
        assertThat(history.abandonedMonth(5_000)).isEqualTo(LotHistory.NONE);
        assertThat(history.productLine(5_000)).isEqualTo(LotHistory.NONE);
        assertThat(history.orderMonth(5_000)).isEqualTo(LotHistory.NONE);
    }

    @Test
    void countsNoLotsForTheRoomItWasGiven() {
        LotHistory roomy = new LotHistory(10);

        roomy.on(new LotAbandoned(4, 12, 2));

        assertThat(roomy.lots()).isEqualTo(13);
        assertThat(roomy.abandonedMonth(12)).isEqualTo(4);
        assertThat(roomy.abandonedMonth(9)).isEqualTo(LotHistory.NONE);
        assertThat(roomy.deliveredMonth(12)).isEqualTo(LotHistory.NONE);
    }

    @Test
    void remembersTheOpenOrder() {
        LotHistory history = world.ordered(1, "tel.etch-advanced", 3).lots();

        assertThat(history.productLine(1)).isEqualTo(TestDirectory.line("tel.etch-advanced"));
        assertThat(history.orderMonth(1)).isEqualTo(3);
        assertThat(history.deliveredMonth(1)).isEqualTo(LotHistory.NONE);
        assertThat(history.deliveredMonth(0)).isEqualTo(LotHistory.NONE);
    }

    @Test
    void forgetsACancelledOrder() {
        LotHistory history = world.ordered(1, "tel.etch-advanced", 3).cancelled(1, "tel.etch-advanced", 4).lots();

        assertThat(history.productLine(1)).isEqualTo(LotHistory.NONE);
        assertThat(history.orderMonth(1)).isEqualTo(LotHistory.NONE);
    }

    @Test
    void remembersWhatWasDelivered() {
        LotHistory history = world.ordered(0, "tel.etch-advanced", 3).delivered(0, "tel.etch-advanced", 5).lots();

        assertThat(history.deliveredMonth(0)).isEqualTo(5);
        assertThat(history.orderMonth(0)).isEqualTo(3);
    }

    @Test
    void growsToAnyLotNumber() {
        TestLots many = new TestLots();
        for (int lot = 0; lot <= 10_000; lot++) {
            many.and(2, 0, 1);
        }

        LotHistory history = new TestStream(directory, many).delivered(3, "tel.etch-advanced", 4)
                .delivered(10_000, "tel.etch-advanced", 5).lots();

        assertThat(history.lots()).isEqualTo(10_001);
        assertThat(history.deliveredMonth(3)).isEqualTo(4);
        assertThat(history.deliveredMonth(10_000)).isEqualTo(5);
        assertThat(history.deliveredMonth(9_999)).isEqualTo(LotHistory.NONE);
    }

    @Test
    void leavesACopyAloneWhenTheOriginalGoesOn() {
        LotHistory copy = world.delivered(0, "lam.etch-advanced", 6).lots().copy();
        world.delivered(1, "lam.etch-advanced", 7).abandoned(0, 8);

        DenialLedger ledger = DenialLedger.close(terms(), copy, world.lots());

        assertThat(copy.deliveredMonth(0)).isEqualTo(6);
        assertThat(copy.deliveredMonth(1)).isEqualTo(LotHistory.NONE);
        assertThat(copy.abandonedMonth(0)).isEqualTo(LotHistory.NONE);
        assertThat(ledger.units(11, Disposition.KEPT)).isEqualTo(3);
        assertThat(ledger.units(11, Disposition.DEFERRED)).isEqualTo(2);
    }

    private LedgerTerms terms() {
        return new LedgerTerms(directory, facts, TestTouchingRules.none(directory).and("US", "lam.etch-advanced", 5), 2);
    }
}
