package chokepoint.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.event.Directory;
import chokepoint.event.Route;
import chokepoint.support.TestDirectory;
import chokepoint.support.TestLots;
import chokepoint.support.TestStream;
import chokepoint.support.TestTouchingRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the way by which a touched lot came, and what was seized on it, shows in the ledger. */
class RoutesTest {

    private static final int LOT = 0;

    private final Directory directory = TestDirectory.tiny();
    private final TestLots lots = TestLots.one("smic/logic-advanced", "etch-advanced", 3);
    private final TestTouchingRules rules = TestTouchingRules.none(directory).and("US", "lam.etch-advanced", 5);
    private final TestStream ruled = new TestStream(directory, lots);
    private final TestStream twin = new TestStream(directory, lots).delivered(LOT, "lam.etch-advanced", 6);

    @ParameterizedTest
    @CsvSource({"HUB, SMUGGLED", "AFFILIATE, AFFILIATE", "USED, USED"})
    void theRouteOutranksEverythingElse(Route route, Disposition code) {
        for (String line : new String[] {"lam.etch-advanced", "tel.etch-advanced", "amec.etch-standard"}) {
            for (int month : new int[] {3, 6, 10}) {
                TestStream world = new TestStream(directory, lots).delivered(LOT, line, month, route);

                assertThat(close(world, twin).units(11, code)).as("%s in %s", line, month).isEqualTo(3);
            }
        }
    }

    @Test
    void theSameRouteAndLineAsInTheTwinIsKept() {
        TestStream alike = new TestStream(directory, lots).delivered(LOT, "lam.etch-advanced", 6, Route.HUB);
        ruled.delivered(LOT, "lam.etch-advanced", 7, Route.HUB);

        assertThat(close(ruled, alike).units(11, Disposition.KEPT)).isEqualTo(3);
    }

    @Test
    void theSameRouteFromAnotherLineIsNot() {
        TestStream alike = new TestStream(directory, lots).delivered(LOT, "lam.etch-advanced", 6, Route.HUB);
        ruled.delivered(LOT, "tel.etch-advanced", 7, Route.HUB);

        assertThat(close(ruled, alike).units(11, Disposition.SMUGGLED)).isEqualTo(3);
    }

    @Test
    void aLotIsInterceptedUntilSomethingIsOrderedAgain() {
        ruled.seized(LOT, "lam.etch-advanced", 7).ordered(LOT, "lam.etch-advanced", 9)
                .delivered(LOT, "lam.etch-advanced", 11, Route.HUB);

        DenialLedger ledger = close(ruled, twin);

        assertThat(ledger.units(6, Disposition.DEFERRED)).isEqualTo(3);
        assertThat(ledger.units(7, Disposition.INTERCEPTED)).isEqualTo(3);
        assertThat(ledger.units(8, Disposition.INTERCEPTED)).isEqualTo(3);
        assertThat(ledger.units(9, Disposition.DEFERRED)).isEqualTo(3);
        assertThat(ledger.units(11, Disposition.SMUGGLED)).isEqualTo(3);
        assertThat(ledger.of(LOT)).hasSize(4);
    }

    @Test
    void aLotSeizedBeforeTheTwinReceivesItEntersAsIntercepted() {
        ruled.seized(LOT, "lam.etch-advanced", 4).abandoned(LOT, 9);

        DenialLedger ledger = close(ruled, twin);

        assertThat(ledger.units(6, Disposition.INTERCEPTED)).isEqualTo(3);
        assertThat(ledger.units(9, Disposition.ABANDONED)).isEqualTo(3);
    }

    private DenialLedger close(TestStream world, TestStream itsTwin) {
        return DenialLedger.close(new LedgerTerms(directory, lots, rules, 2), world.lots(), itsTwin.lots());
    }
}
