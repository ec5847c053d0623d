package chokepoint.ledger;

import chokepoint.event.Directory;

/**
 * Lots delivered earlier in the ruled world than in the twin, at reference prices, by month, home of the maker that
 * delivers in the ruled world, and destination (model.md section 6): entered in the month of the ruled delivery, taken
 * back in that of the twin's. A lot's entries sum to zero once the twin has it too; so a sum from the first month on is
 * what is ahead of the twin. Lots of the plan alone count: others have no twin.
 */
public final class BroughtForward {

    private final Directory directory;
    private final int countries;
    private final long[] usd;

    public BroughtForward(LedgerTerms terms, LotHistory ruled, LotHistory twin) {
        directory = terms.directory();
        countries = directory.countries().size();
        usd = new long[directory.monthsSimulated() * countries * countries];
        for (int lot = 0; lot < ruled.lots(); lot++) {
            int here = ruled.deliveredMonth(lot);
            int there = twin.deliveredMonth(lot);
            if (here != LotHistory.NONE && (there == LotHistory.NONE || here < there)) {
                enter(terms, ruled, lot, there);
            }
        }
    }

    /** One cell; months are offsets, countries places in the directory. */
    public long usd(int month, int makerCountry, int destination) {
        return usd[cell(month, makerCountry, destination)];
    }

    private void enter(LedgerTerms terms, LotHistory ruled, int lot, int takenBack) {
        int home = directory.makerCountry()[directory.lineMaker()[ruled.productLine(lot)]];
        int destination = directory.buyerLocation()[directory.fabBuyer()[terms.lots().fabLine(lot)]];
        long value = terms.referenceUsd(lot);
        usd[cell(ruled.deliveredMonth(lot), home, destination)] += value;
        if (takenBack != LotHistory.NONE) {
            usd[cell(takenBack, home, destination)] -= value;
        }
    }

    private int cell(int month, int makerCountry, int destination) {
        return (month * countries + makerCountry) * countries + destination;
    }
}
