package chokepoint.ledger;

import chokepoint.event.WorldKind;

/**
 * Memo line of the ledger: lots, touched or not, that at a month end one world has received and the other has not,
 * valued at reference prices. At the last month they are the lots delivered in one world only.
 */
public final class OneWorldLots {

    private final int months;
    private final int[] lots;
    private final long[] usd;

    private OneWorldLots(int months) {
        this.months = months;
        lots = new int[2 * months];
        usd = new long[2 * months];
    }

    static OneWorldLots of(LedgerTerms terms, LotHistory ruled, LotHistory twin) {
        OneWorldLots memo = new OneWorldLots(terms.directory().monthsSimulated());
        int all = Math.max(ruled.lots(), twin.lots());
        for (int lot = 0; lot < all; lot++) {
            int inRuled = ruled.deliveredMonth(lot);
            int inTwin = twin.deliveredMonth(lot);
            if (inRuled != inTwin) {
                memo.enter(inRuled, inTwin, terms.referenceUsd(lot));
            }
        }
        memo.accumulate();
        return memo;
    }

    /** Lots received in that world alone at the end of the month (offset). */
    public int lots(WorldKind world, int month) {
        return lots[cell(world, month)];
    }

    public long usd(WorldKind world, int month) {
        return usd[cell(world, month)];
    }

    private void enter(int inRuled, int inTwin, long value) {
        boolean ruledFirst = inTwin == LotHistory.NONE || inRuled != LotHistory.NONE && inRuled < inTwin;
        WorldKind first = ruledFirst ? WorldKind.RULED : WorldKind.COUNTERFACTUAL;
        add(cell(first, ruledFirst ? inRuled : inTwin), 1, value);
        int second = ruledFirst ? inTwin : inRuled;
        if (second != LotHistory.NONE) {
            add(cell(first, second), -1, -value);
        }
    }

    private void add(int cell, int count, long value) {
        lots[cell] += count;
        usd[cell] += value;
    }

    private void accumulate() {
        for (int cell = 0; cell < lots.length; cell++) {
            if (cell % months != 0) {
                lots[cell] += lots[cell - 1];
                usd[cell] += usd[cell - 1];
            }
        }
    }

    private int cell(WorldKind world, int month) {
        return world.ordinal() * months + month;
    }
}
