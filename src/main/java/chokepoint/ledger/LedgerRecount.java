package chokepoint.ledger;

import chokepoint.quantity.BrokenIdentity;

/**
 * Counts the denial ledger again from the deliveries in the order they happened, and compares every month end.
 *
 * <p>It shares nothing with the classifier: neither codes nor postings nor the histories by lot, only the journals of
 * the two worlds and the rules (model.md, section 10).
 */
final class LedgerRecount {

    private static final String ALL = "The denial ledger's codes must sum to the touched twin deliveries to date";
    private static final String RECEIVED =
            "The denial ledger's delivered codes must sum to the touched lots received under the rules to date";
    private static final String ONCE = "A lot must be delivered once in a world";

    private static final String[] IDENTITIES = {ALL, ALL, RECEIVED, RECEIVED};
    private static final String[] ACCOUNTS =
            {"all codes, tools", "all codes, USD", "delivered codes, tools", "delivered codes, USD"};
    private static final int TOUCHED = 0;
    private static final int DELIVERED = 2;

    private final LedgerTerms terms;
    private final DeliveryJournal ruled;
    private final DeliveryJournal twin;
    private final boolean[] received;
    private final boolean[] touched;
    private final long[] recounted = new long[ACCOUNTS.length];
    private int nextRuled;
    private int nextTwin;

    LedgerRecount(LedgerTerms terms, LotHistory ruled, LotHistory twin) {
        this.terms = terms;
        this.ruled = ruled.journal();
        this.twin = twin.journal();
        int lots = Math.max(ruled.lots(), twin.lots());
        received = new boolean[lots];
        touched = new boolean[lots];
    }

    /** @throws BrokenIdentity naming the first month end at which the ledger and the recount differ */
    void check(LedgerStocks stocks) {
        requireOnce(ruled, "ruled world");
        requireOnce(twin, "twin");
        for (int month = 0; month < stocks.months(); month++) {
            while (nextTwin < twin.size() && twin.month(nextTwin) <= month) {
                enter(nextTwin++);
            }
            while (nextRuled < ruled.size() && ruled.month(nextRuled) <= month) {
                receive(nextRuled++);
            }
            compare(stocks, month);
        }
    }

    private void enter(int entry) {
        int lot = twin.lot(entry);
        if (twin.month(entry) < terms.start() || !stricter(entry)) {
            return;
        }
        touched[lot] = true;
        add(TOUCHED, lot);
        if (received[lot]) {
            add(DELIVERED, lot);
        }
    }

    private void receive(int entry) {
        int lot = ruled.lot(entry);
        received[lot] = true;
        if (touched[lot]) {
            add(DELIVERED, lot);
        }
    }

    private void add(int account, int lot) {
        int units = terms.lots().units(lot);
        recounted[account] += units;
        recounted[account + 1] += terms.directory().classPriceUsd()[terms.lots().toolClass(lot)] * units;
    }

    private boolean stricter(int entry) {
        int fabLine = terms.lots().fabLine(twin.lot(entry));
        return terms.rules().stricter(fabLine, twin.productLine(entry), twin.orderMonth(entry), twin.month(entry));
    }

    private void requireOnce(DeliveryJournal journal, String world) {
        boolean[] seen = new boolean[received.length];
        for (int entry = 0; entry < journal.size(); entry++) {
            int lot = journal.lot(entry);
            if (seen[lot]) {
                String account = "deliveries of " + terms.directory().lotName().apply(lot) + " in the " + world;
                throw new BrokenIdentity(ONCE, text(journal.month(entry)), account, 1, 2);
            }
            seen[lot] = true;
        }
    }

    private void compare(LedgerStocks stocks, int month) {
        long[] booked = {stocks.units(month), stocks.usd(month), stocks.unitsDelivered(month),
            stocks.usdDelivered(month)};
        for (int i = 0; i < booked.length; i++) {
            if (booked[i] != recounted[i]) {
                throw new BrokenIdentity(IDENTITIES[i], text(month), ACCOUNTS[i], recounted[i], booked[i]);
            }
        }
    }

    private String text(int month) {
        return terms.directory().month(month).toString();
    }
}
