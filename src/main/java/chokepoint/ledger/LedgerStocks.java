package chokepoint.ledger;

/** Stocks to date at each month end by disposition, in tools and in USD at reference prices. */
final class LedgerStocks {

    private static final Disposition[] CODES = Disposition.values();

    private final int months;
    private final long[] units;
    private final long[] usd;

    private LedgerStocks(int months) {
        this.months = months;
        units = new long[months * CODES.length];
        usd = new long[months * CODES.length];
    }

    static LedgerStocks of(Postings postings, LedgerTerms terms) {
        LedgerStocks stocks = new LedgerStocks(terms.directory().monthsSimulated());
        for (int i = 0; i < postings.size(); i++) {
            int lot = postings.lot(i);
            int cell = postings.month(i) * CODES.length + postings.code(i).ordinal();
            stocks.units[cell] += (long) postings.sign(i) * terms.lots().units(lot);
            stocks.usd[cell] += postings.sign(i) * terms.referenceUsd(lot);
        }
        stocks.accumulate();
        return stocks;
    }

    int months() {
        return months;
    }

    long units(int month, Disposition code) {
        return units[month * CODES.length + code.ordinal()];
    }

    long usd(int month, Disposition code) {
        return usd[month * CODES.length + code.ordinal()];
    }

    long units(int month) {
        return sum(units, month, false);
    }

    long usd(int month) {
        return sum(usd, month, false);
    }

    long unitsDelivered(int month) {
        return sum(units, month, true);
    }

    long usdDelivered(int month) {
        return sum(usd, month, true);
    }

    private static long sum(long[] stocks, int month, boolean deliveredOnly) {
        long sum = 0;
        for (int code = 0; code < CODES.length; code++) {
            if (!deliveredOnly || CODES[code].delivered()) {
                sum += stocks[month * CODES.length + code];
            }
        }
        return sum;
    }

    private void accumulate() {
        for (int cell = CODES.length; cell < units.length; cell++) {
            units[cell] += units[cell - CODES.length];
            usd[cell] += usd[cell - CODES.length];
        }
    }
}
