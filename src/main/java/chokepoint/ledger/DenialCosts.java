package chokepoint.ledger;

import chokepoint.event.Route;
import chokepoint.quantity.Usd;
import java.util.function.Consumer;

/**
 * What denial costs the buyers whose lots the rules under study touched (model.md section 6), against what the same lot
 * cost in the twin. Price, handling and quality count in the month in which both worlds have the lot; delay counts in
 * every month in which only the twin has it, until the lot comes or is given up.
 */
public final class DenialCosts {

    private static final CostKind[] KINDS = CostKind.values();

    private final LedgerTerms terms;
    private final Terms costs;
    private final World ruled;
    private final World twin;
    private final long[] usd;

    /** One world's lots, and what was paid for them. */
    public record World(LotHistory lots, LotPayments payments) {
    }

    /**
     * What a month and a lesser tool are worth.
     *
     * @param carryingCost share of a lot's value that a month costs
     */
    public record Terms(double carryingCost, LostQuality quality) {
    }

    /** The share of a tool's work that a purchase does not do, in [0,1]. */
    public interface LostQuality {
        double share(int lot, int productLine, Route route);
    }

    public DenialCosts(LedgerTerms terms, Terms costs, World ruled, World twin) {
        this.terms = terms;
        this.costs = costs;
        this.ruled = ruled;
        this.twin = twin;
        usd = new long[terms.directory().monthsSimulated() * buyers() * classes() * KINDS.length];
        for (int lot = 0; lot < twin.lots().lots(); lot++) {
            if (twin.lots().deliveredMonth(lot) >= terms.start() && terms.touched(twin.lots(), lot)) {
                book(lot);
            }
        }
    }

    public long usd(CostKind kind) {
        long sum = 0;
        for (int cell = kind.ordinal(); cell < usd.length; cell += KINDS.length) {
            sum += usd[cell];
        }
        return sum;
    }

    /** Hands over all rows that are not zero, in order of month, buyer, class and kind. */
    public void rows(int replicate, Consumer<CostRow> consumer) {
        for (int cell = 0; cell < usd.length; cell++) {
            if (usd[cell] != 0) {
                int group = cell / KINDS.length;
                consumer.accept(new CostRow(replicate, group / classes() / buyers(), group / classes() % buyers(),
                        group % classes(), KINDS[cell % KINDS.length], usd[cell]));
            }
        }
    }

    private void book(int lot) {
        int there = twin.lots().deliveredMonth(lot);
        int here = ruled.lots().deliveredMonth(lot);
        for (int month = there; month < endOfDelay(lot); month++) {
            add(lot, month, CostKind.DELAY, Usd.round(costs.carryingCost() * terms.referenceUsd(lot)));
        }
        if (here != LotHistory.NONE) {
            int month = Math.max(here, there);
            add(lot, month, CostKind.PRICE, ruled.payments().priceUsd(lot) - twin.payments().priceUsd(lot));
            add(lot, month, CostKind.HANDLING, ruled.payments().handlingUsd(lot) - twin.payments().handlingUsd(lot));
            add(lot, month, CostKind.QUALITY,
                    Usd.round((lost(ruled.lots(), lot) - lost(twin.lots(), lot)) * terms.referenceUsd(lot)));
        }
    }

    private int endOfDelay(int lot) {
        int delivered = ruled.lots().deliveredMonth(lot);
        int abandoned = ruled.lots().abandonedMonth(lot);
        int never = terms.directory().monthsSimulated();
        return Math.min(delivered == LotHistory.NONE ? never : delivered,
                abandoned == LotHistory.NONE ? never : abandoned);
    }

    private double lost(LotHistory lots, int lot) {
        return costs.quality().share(lot, lots.productLine(lot), lots.route(lot));
    }

    private void add(int lot, int month, CostKind kind, long value) {
        int buyer = terms.directory().fabBuyer()[terms.lots().fabLine(lot)];
        int group = (month * buyers() + buyer) * classes() + terms.lots().toolClass(lot);
        usd[group * KINDS.length + kind.ordinal()] += value;
    }

    private int buyers() {
        return terms.directory().buyers().size();
    }

    private int classes() {
        return terms.directory().toolClasses().size();
    }
}
