package chokepoint.ledger;

import static chokepoint.ledger.Disposition.ABANDONED;
import static chokepoint.ledger.Disposition.BACKFILL_COALITION;
import static chokepoint.ledger.Disposition.BACKFILL_DOMESTIC;
import static chokepoint.ledger.Disposition.BACKFILL_OTHER;
import static chokepoint.ledger.Disposition.DEFERRED;
import static chokepoint.ledger.Disposition.DOWNGRADED;
import static chokepoint.ledger.Disposition.KEPT;
import static chokepoint.ledger.Disposition.LICENSED_LATE;
import static chokepoint.ledger.Disposition.STOCKPILED;
import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.event.Directory;
import chokepoint.support.TestDirectory;
import chokepoint.support.TestLots;
import chokepoint.support.TestTouchingRules;
import chokepoint.support.TestStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One lot of advanced etch for SMIC. The twin receives it from Lam in month 6; Washington's rule on Lam and Applied
 * binds from month 5.
 */
class DispositionRuleTest {

    private static final int LOT = 0;
    private static final int ENTERED = 6;
    private static final int LATE_MONTHS = 2;

    private final Directory directory = TestDirectory.tiny();
    private final TestLots lots = TestLots.one("smic/logic-advanced", "etch-advanced", 3);
    private final TestTouchingRules rules = TestTouchingRules.none(directory).and("US", "lam.etch-advanced", 5)
            .and("US", "amat.etch-advanced", 5);
    private final TestStream twin = world().delivered(LOT, "lam.etch-advanced", ENTERED);

    @ParameterizedTest
    @CsvSource({"5", "6", "7", "8"})
    void keepsWhatIsBoughtAlikeAndAtMostTwoMonthsLater(int month) {
        assertThat(codeOf("lam.etch-advanced", month)).isEqualTo(KEPT);
    }

    @Test
    void callsTheSamePurchaseLicensedLateFromTheThirdMonth() {
        assertThat(codeOf("lam.etch-advanced", 9)).isEqualTo(LICENSED_LATE);
    }

    @Test
    void countsTheRefusersCompatriotAsCoalition() {
        assertThat(codeOf("amat.etch-advanced", 7)).isEqualTo(BACKFILL_COALITION);
    }

    @Test
    void countsAnotherForeignMakerAsOther() {
        assertThat(codeOf("tel.etch-advanced", 7)).isEqualTo(BACKFILL_OTHER);
    }

    @ParameterizedTest
    @CsvSource({"6, BACKFILL_COALITION", "7, BACKFILL_COALITION", "8, BACKFILL_OTHER"})
    void countsAnAllyAsCoalitionIfItsRulesTouchTheLotWhenEitherWorldReceivesIt(int allysRule, Disposition code) {
        rules.and("JP", "tel.etch-advanced", allysRule);

        assertThat(codeOf("tel.etch-advanced", 7)).isEqualTo(code);
    }

    @Test
    void ignoresAnAllysRuleOnAnotherClass() {
        rules.and("JP", "tel.etch-standard", 3);

        assertThat(codeOf("tel.etch-advanced", 7)).isEqualTo(BACKFILL_OTHER);
    }

    @Test
    void countsAMakerOfTheFabsOwnCountryAsDomestic() {
        assertThat(codeOf("amec.etch-advanced", 7)).isEqualTo(BACKFILL_DOMESTIC);
    }

    @Test
    void callsASubstituteClassDowngraded() {
        assertThat(codeOf("lam.etch-standard", 7)).isEqualTo(DOWNGRADED);
    }

    @Test
    void callsWhatCameBeforeTheRuleStockpiled() {
        assertThat(codeOf("lam.etch-advanced", 4)).isEqualTo(STOCKPILED);
    }

    @Test
    void doesNotCallAPurchaseStockpiledFromALineAlreadyTouched() {
        TestStream lateTwin = world().delivered(LOT, "tel.etch-advanced", 9);
        rules.and("JP", "tel.etch-advanced", 8);

        Disposition fromTouched = code(world().delivered(LOT, "lam.etch-advanced", 6), lateTwin);
        Disposition fromFree = code(world().delivered(LOT, "tel.etch-advanced", 6), lateTwin);

        assertThat(fromTouched).isEqualTo(BACKFILL_COALITION);
        assertThat(fromFree).isEqualTo(STOCKPILED);
    }

    @Test
    void doesNotCallAPurchaseStockpiledThatCameNoEarlierThanTheTwins() {
        TestTouchingRules touchingNewOrdersLate = TestTouchingRules.none(directory).and("US", "lam.etch-advanced", 9);
        LedgerTerms terms = new LedgerTerms(directory, lots, touchingNewOrdersLate, LATE_MONTHS);
        TestStream ruled = world().delivered(LOT, "lam.etch-advanced", ENTERED);

        Disposition code = new DispositionRule(terms, ruled.lots(), twin.lots()).delivered(LOT);

        assertThat(code).isEqualTo(KEPT);
    }

    @ParameterizedTest
    @CsvSource({
        "lam.etch-standard,  4, STOCKPILED",
        "amec.etch-advanced, 4, STOCKPILED",
        "tel.etch-advanced,  4, STOCKPILED",
        "amec.etch-standard, 7, DOWNGRADED",
        "tel.etch-standard,  7, DOWNGRADED",
    })
    void takesTheStrongestOfSeveralCodesThatFit(String productLine, int month, Disposition code) {
        assertThat(codeOf(productLine, month)).isEqualTo(code);
    }

    @Test
    void countsADomesticMakerAsDomesticEvenIfItsGovernmentHasRules() {
        rules.and("CN", "amec.etch-advanced", 5);

        assertThat(codeOf("amec.etch-advanced", 7)).isEqualTo(BACKFILL_DOMESTIC);
    }

    @Test
    void keepsASubstituteThatBothWorldsBuy() {
        rules.and("US", "lam.etch-standard", 5);
        TestStream substitutingTwin = world().delivered(LOT, "lam.etch-standard", 6);

        Disposition code = code(world().delivered(LOT, "lam.etch-standard", 7), substitutingTwin);

        assertThat(code).isEqualTo(KEPT);
    }

    @Test
    void defersUntilDeliveredUnlessGivenUp() {
        DispositionRule rule = rule(world().abandoned(LOT, 8).delivered(LOT, "tel.etch-advanced", 10), twin);

        assertThat(rule.at(LOT, 6)).isEqualTo(DEFERRED);
        assertThat(rule.at(LOT, 7)).isEqualTo(DEFERRED);
        assertThat(rule.at(LOT, 8)).isEqualTo(ABANDONED);
        assertThat(rule.at(LOT, 10)).isEqualTo(BACKFILL_OTHER);
    }

    private Disposition codeOf(String productLine, int month) {
        return code(world().delivered(LOT, productLine, month), twin);
    }

    private Disposition code(TestStream ruled, TestStream ofTwin) {
        return rule(ruled, ofTwin).delivered(LOT);
    }

    private DispositionRule rule(TestStream ruled, TestStream ofTwin) {
        return new DispositionRule(new LedgerTerms(directory, lots, rules, LATE_MONTHS), ruled.lots(), ofTwin.lots());
    }

    private TestStream world() {
        return new TestStream(directory, lots);
    }
}
