package chokepoint.ledger;

import chokepoint.event.Directory;
import chokepoint.event.Purchase;

/**
 * What a denial ledger is closed on, apart from the two histories.
 *
 * @param lateMonths months after the twin's delivery up to which the same purchase counts as kept
 */
public record LedgerTerms(Directory directory, LotFacts lots, TouchingRules rules, int lateMonths) {

    public LedgerTerms {
        if (lateMonths < 0) {
            throw new IllegalArgumentException("lateMonths must be 0 or more, not " + lateMonths + ".");
        }
    }

    /** The offset from which twin deliveries are entered; nothing can be touched in the burn-in before it. */
    int start() {
        return directory.origin().until(directory.start());
    }

    /** Units at the reference price of the lot's own class, the value of a lot whatever was paid for it. */
    long referenceUsd(int lot) {
        return lots.units(lot) * directory.classPriceUsd()[lots.toolClass(lot)];
    }

    /** Whether that delivery is ruled more strictly than in the twin's world. */
    boolean touched(LotHistory world, int lot) {
        return rules.stricter(new Purchase(lots.fabLine(lot), world.productLine(lot), world.route(lot),
                world.orderMonth(lot)), world.deliveredMonth(lot));
    }
}
