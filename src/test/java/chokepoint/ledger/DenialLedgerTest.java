package chokepoint.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chokepoint.event.Directory;
import chokepoint.event.WorldKind;
import chokepoint.quantity.BrokenIdentity;
import chokepoint.support.TestDirectory;
import chokepoint.support.TestLots;
import chokepoint.support.TestTouchingRules;
import chokepoint.support.TestStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DenialLedgerTest {

    private static final int LAST = 11;

    private final Directory directory = TestDirectory.tiny();
    private final TestLots lots = TestLots.one("smic/logic-advanced", "etch-advanced", 3)
            .and("smic/logic-advanced", "etch-advanced", 2).and("smic/logic-mature", "litho", 1);
    private final TestTouchingRules rules = TestTouchingRules.none(directory).and("US", "lam.etch-advanced", 5);
    private final TestStream ruled = new TestStream(directory, lots);
    private final TestStream twin = new TestStream(directory, lots);

    @Test
    void entersALotWhenTheTwinReceivesItAndKeepsItForGood() {
        twin.delivered(0, "lam.etch-advanced", 6);
        ruled.delivered(0, "lam.etch-advanced", 6);

        DenialLedger ledger = close();

        assertThat(ledger.units(5)).isZero();
        assertThat(ledger.units(6, Disposition.KEPT)).isEqualTo(3);
        assertThat(ledger.usd(LAST, Disposition.KEPT)).isEqualTo(30_000_000);
        assertThat(ledger.shareOfUsd(LAST, Disposition.KEPT)).isEqualTo(1.0);
    }

    @Test
    void movesALotFromDeferredToItsLastingCode() {
        twin.delivered(0, "lam.etch-advanced", 6).delivered(1, "lam.etch-advanced", 7);
        ruled.delivered(0, "amec.etch-advanced", 9);

        DenialLedger ledger = close();

        assertThat(ledger.units(6, Disposition.DEFERRED)).isEqualTo(3);
        assertThat(ledger.units(8, Disposition.DEFERRED)).isEqualTo(5);
        assertThat(ledger.units(9, Disposition.DEFERRED)).isEqualTo(2);
        assertThat(ledger.units(9, Disposition.BACKFILL_DOMESTIC)).isEqualTo(3);
        assertThat(ledger.shareOfUsd(9, Disposition.BACKFILL_DOMESTIC)).isEqualTo(0.6);
    }

    @Test
    void movesALotFromDeferredToAbandoned() {
        twin.delivered(0, "lam.etch-advanced", 6);
        ruled.abandoned(0, 8);

        DenialLedger ledger = close();

        assertThat(ledger.usd(7, Disposition.DEFERRED)).isEqualTo(30_000_000);
        assertThat(ledger.usd(8, Disposition.DEFERRED)).isZero();
        assertThat(ledger.usd(8, Disposition.ABANDONED)).isEqualTo(30_000_000);
    }

    @Test
    void entersAsAbandonedWhatWasGivenUpBeforeTheTwinReceivedIt() {
        twin.delivered(0, "lam.etch-advanced", 6);
        ruled.abandoned(0, 5);

        DenialLedger ledger = close();

        assertThat(ledger.units(6, Disposition.ABANDONED)).isEqualTo(3);
        assertThat(ledger.units(6, Disposition.DEFERRED)).isZero();
    }

    @Test
    void entersAsStockpiledWhatCameBeforeTheRule() {
        twin.delivered(0, "lam.etch-advanced", 6);
        ruled.delivered(0, "lam.etch-advanced", 4);

        DenialLedger ledger = close();

        assertThat(ledger.units(5)).isZero();
        assertThat(ledger.units(6, Disposition.STOCKPILED)).isEqualTo(3);
    }

    @Test
    void leavesOutOrdersThatSavingsProtect() {
        TestTouchingRules saving = TestTouchingRules.none(directory).and("US", "lam.etch-advanced", 5, 5);
        twin.delivered(0, "lam.etch-advanced", 6).delivered(1, "lam.etch-advanced", 7);

        DenialLedger ledger = close(saving);

        assertThat(ledger.units(6)).isZero();
        assertThat(ledger.units(7, Disposition.DEFERRED)).isEqualTo(2);
    }

    @Test
    void isEmptyWithoutRulesUnderStudy() {
        twin.delivered(0, "lam.etch-advanced", 6);
        ruled.delivered(0, "lam.etch-advanced", 9);
        List<DenialRow> rows = new ArrayList<>();

        DenialLedger ledger = close(TestTouchingRules.none(directory));
        ledger.detail(1, rows::add);

        assertThat(ledger.isEmpty()).isTrue();
        assertThat(ledger.units(LAST)).isZero();
        assertThat(ledger.shareOfUsd(LAST, Disposition.KEPT)).isZero();
        assertThat(rows).isEmpty();
    }

    @Test
    void valuesALotAtTheReferencePriceOfItsOwnClassWhateverIsBought() {
        twin.delivered(0, "lam.etch-advanced", 6);
        ruled.delivered(0, "lam.etch-standard", 6);

        assertThat(close().usd(LAST, Disposition.DOWNGRADED)).isEqualTo(30_000_000);
    }

    @Test
    void writesDetailRowsInTheOrderOfTheirKeys() {
        rules.and("US", "asml.litho", 5);
        twin.delivered(0, "lam.etch-advanced", 10).delivered(1, "lam.etch-advanced", 10).delivered(2, "asml.litho", 10);
        ruled.delivered(1, "lam.etch-advanced", 10).delivered(0, "amec.etch-advanced", 11);
        List<DenialRow> rows = new ArrayList<>();

        close().detail(7, rows::add);

        assertThat(rows).containsExactly(
                row(10, "etch-advanced", Disposition.DEFERRED, 3),
                row(10, "etch-advanced", Disposition.KEPT, 2),
                row(10, "litho", Disposition.DEFERRED, 1),
                row(11, "etch-advanced", Disposition.BACKFILL_DOMESTIC, 3),
                row(11, "etch-advanced", Disposition.KEPT, 2),
                row(11, "litho", Disposition.DEFERRED, 1));
    }

    @Test
    void notesLotsThatOneWorldAloneHasReceived() {
        twin.delivered(0, "tel.etch-advanced", 4).delivered(2, "asml.litho", 5);
        ruled.delivered(1, "tel.etch-advanced", 4).delivered(0, "tel.etch-advanced", 7);

        OneWorldLots memo = close().oneWorldLots();

        assertThat(memo.lots(WorldKind.RULED, LAST)).isEqualTo(1);
        assertThat(memo.usd(WorldKind.RULED, LAST)).isEqualTo(20_000_000);
        assertThat(memo.lots(WorldKind.COUNTERFACTUAL, 6)).isEqualTo(2);
        assertThat(memo.lots(WorldKind.COUNTERFACTUAL, LAST)).isEqualTo(1);
        assertThat(memo.usd(WorldKind.COUNTERFACTUAL, LAST)).isEqualTo(50_000_000);
        assertThat(memo.lots(WorldKind.RULED, 3)).isZero();
    }

    @Test
    void refusesALotThatWasDeliveredTwice() {
        twin.delivered(0, "lam.etch-advanced", 6);
        ruled.delivered(0, "tel.etch-advanced", 7).delivered(0, "tel.etch-advanced", 9);

        assertThatThrownBy(this::close).isInstanceOf(BrokenIdentity.class)
                .hasMessageContaining("delivered once").hasMessageContaining("2022-10")
                .hasMessageContaining("lot-0 in the ruled world").hasMessageContaining("must be 1 but is 2");
    }

    @Test
    void refusesADeliveryUnderTheRulesThatIsRecordedInTheWrongMonth() {
        twin.delivered(0, "lam.etch-advanced", 6).delivered(1, "lam.etch-advanced", 6);
        ruled.delivered(0, "tel.etch-advanced", 9).delivered(1, "tel.etch-advanced", 8);

        assertThatThrownBy(this::close).isInstanceOf(BrokenIdentity.class)
                .hasMessageContaining("received under the rules").hasMessageContaining("2022-09")
                .hasMessageContaining("'delivered codes, tools' must be 0 but is 2, 2 too many");
    }

    @Test
    void refusesATwinDeliveryThatIsRecordedInTheWrongMonth() {
        twin.delivered(0, "lam.etch-advanced", 9).delivered(1, "lam.etch-advanced", 8);

        assertThatThrownBy(this::close).isInstanceOf(BrokenIdentity.class)
                .hasMessageContaining("touched twin deliveries").hasMessageContaining("'all codes, tools'");
    }

    private DenialLedger close() {
        return close(rules);
    }

    private DenialLedger close(TouchingRules underStudy) {
        return DenialLedger.close(new LedgerTerms(directory, lots, underStudy, 2), ruled.lots(), twin.lots());
    }

    private DenialRow row(int month, String toolClass, Disposition code, int units) {
        int of = TestDirectory.toolClass(toolClass);
        int maker = TestDirectory.maker(toolClass.equals("litho") ? "asml" : "lam");
        long usd = units * directory.classPriceUsd()[of];
        return new DenialRow(7, month, 10, TestDirectory.buyer("smic"), of, maker, code, units, usd);
    }
}
