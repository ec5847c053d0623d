package chokepoint.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.event.Directory;
import chokepoint.event.HubPaid;
import chokepoint.event.Route;
import chokepoint.event.SubsidyPaid;
import chokepoint.event.ToolsDelivered;
import chokepoint.support.TestDirectory;
import chokepoint.support.TestLots;
import chokepoint.support.TestTouchingRules;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Three advanced etchers for SMIC, worth 30 million USD, which the twin gets from Lam in month 6. */
class DenialCostsTest {

    private static final long WORTH = 30_000_000;

    private final Directory directory = TestDirectory.tiny();
    private final TestLots lots = TestLots.one("smic/logic-advanced", "etch-advanced", 3);
    private final TestTouchingRules rules = TestTouchingRules.none(directory).and("US", "lam.etch-advanced", 5);
    private final LotHistory ruledLots = new LotHistory();
    private final LotPayments ruledPayments = new LotPayments();
    private final LotHistory twinLots = new LotHistory();
    private final LotPayments twinPayments = new LotPayments();

    DenialCostsTest() {
        ToolsDelivered sale = sale(6, "lam.etch-advanced", 10_000_000, Route.DIRECT);
        twinLots.on(sale);
        twinPayments.on(sale);
    }

    private static ToolsDelivered sale(int month, String line, long usdPerTool, Route route) {
        return new ToolsDelivered(month, 0, 0, TestDirectory.fab("smic/logic-advanced"), TestDirectory.line(line), 3,
                usdPerTool, month - 2, route, -1);
    }

    private DenialCosts deliver(ToolsDelivered sale) {
        ruledLots.on(sale);
        ruledPayments.on(sale);
        return close();
    }

    private DenialCosts close() {
        return new DenialCosts(new LedgerTerms(directory, lots, rules, 2),
                new DenialCosts.Terms(0.01, (lot, line, route) -> route == Route.HUB ? 0.2 : 0),
                new DenialCosts.World(ruledLots, ruledPayments), new DenialCosts.World(twinLots, twinPayments));
    }

    @Test
    void thePurchaseOfTheTwinCostsNothingMore() {
        DenialCosts costs = deliver(sale(6, "lam.etch-advanced", 10_000_000, Route.DIRECT));

        for (CostKind kind : CostKind.values()) {
            assertThat(costs.usd(kind)).as("%s", kind).isZero();
        }
    }

    @Test
    void aHubCostsItsMarkupAndTheServiceItsToolsLack() {
        ruledPayments.on(new HubPaid(8, 0, 0, TestDirectory.line("lam.etch-advanced"), 0, 3, 11_000_000, 9_000_000));

        DenialCosts costs = deliver(sale(8, "lam.etch-advanced", 11_000_000, Route.HUB));

        assertThat(costs.usd(CostKind.PRICE)).isEqualTo(3_000_000);
        assertThat(costs.usd(CostKind.HANDLING)).isEqualTo(9_000_000);
        assertThat(costs.usd(CostKind.QUALITY)).isEqualTo(WORTH / 5);
        assertThat(costs.usd(CostKind.DELAY)).isEqualTo(2 * WORTH / 100);
    }

    @Test
    void aSubsidisedToolFromHomeIsCheaper() {
        ruledPayments.on(new SubsidyPaid(6, 0, 0, 6_000_000));

        DenialCosts costs = deliver(sale(6, "amec.etch-advanced", 9_000_000, Route.DIRECT));

        assertThat(costs.usd(CostKind.PRICE)).isEqualTo(-9_000_000);
    }

    @Test
    void whatNeverComesCostsDelayEveryMonthUntilItIsGivenUp() {
        long untilTheEnd = close().usd(CostKind.DELAY);
        ruledLots.on(new chokepoint.event.LotAbandoned(9, 0, 0));
        List<CostRow> rows = new ArrayList<>();

        close().rows(1, rows::add);

        assertThat(untilTheEnd).isEqualTo(6 * WORTH / 100);
        assertThat(rows).hasSize(3).allMatch(row -> row.kind() == CostKind.DELAY && row.valueUsd() == WORTH / 100)
                .extracting(CostRow::month).containsExactly(6, 7, 8);
    }

    @Test
    void whatNoRuleTouchesHasNoCosts() {
        ToolsDelivered sale = sale(7, "tel.etch-advanced", 10_000_000, Route.DIRECT);
        twinLots.on(sale);

        assertThat(close().usd(CostKind.DELAY)).isZero();
    }
}
