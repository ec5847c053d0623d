package chokepoint.ledger;

import chokepoint.event.Purchase;
import chokepoint.event.Route;
import chokepoint.quantity.BrokenIdentity;
import java.util.Arrays;

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

    private static final String ROUTED = "The denial ledger's codes of a route must sum to the touched lots that came "
            + "by it, and in the twin by another or from another product line, to date";
    private static final String SEIZED = "The denial ledger's intercepted lots must be the touched ones whose last "
            + "order was seized and for which nothing was ordered since";

    private static final String[] IDENTITIES = {ALL, ALL, RECEIVED, RECEIVED, ROUTED, ROUTED, ROUTED, ROUTED, ROUTED,
        ROUTED, SEIZED, SEIZED};
    private static final String[] ACCOUNTS = {"all codes, tools", "all codes, USD", "delivered codes, tools",
        "delivered codes, USD", "affiliate, tools", "affiliate, USD", "smuggled, tools", "smuggled, USD", "used, tools",
        "used, USD", "intercepted, tools", "intercepted, USD"};
    private static final int TOUCHED = 0;
    private static final int DELIVERED = 2;
    private static final int INTERCEPTED = 10;
    private static final int NO_ENTRY = -1;

    private final LedgerTerms terms;
    private final DeliveryJournal ruled;
    private final DeliveryJournal twin;
    /** Entry of each lot in the journals: of all it was delivered by, of the twin's if touched. */
    private final int[] received;
    private final int[] touched;
    private final boolean[] seized;
    private final long[] recounted = new long[ACCOUNTS.length];
    private int nextRuled;
    private int nextTwin;
    private int nextTurn;

    LedgerRecount(LedgerTerms terms, LotHistory ruled, LotHistory twin) {
        this.terms = terms;
        this.ruled = ruled.journal();
        this.twin = twin.journal();
        int lots = Math.max(ruled.lots(), twin.lots());
        received = new int[lots];
        touched = new int[lots];
        seized = new boolean[lots];
        Arrays.fill(received, NO_ENTRY);
        Arrays.fill(touched, NO_ENTRY);
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
            while (nextTurn < ruled.turns() && ruled.turnMonth(nextTurn) <= month) {
                turn(ruled.turnLot(nextTurn++));
            }
            compare(stocks, month);
        }
    }

    private void enter(int entry) {
        int lot = twin.lot(entry);
        if (twin.month(entry) < terms.start() || !stricter(entry)) {
            return;
        }
        touched[lot] = entry;
        add(TOUCHED, lot, 1);
        if (received[lot] != NO_ENTRY) {
            deliver(lot);
        }
        add(INTERCEPTED, lot, seized[lot] ? 1 : 0);
    }

    private void receive(int entry) {
        int lot = ruled.lot(entry);
        received[lot] = entry;
        settle(lot);
        if (touched[lot] != NO_ENTRY) {
            deliver(lot);
        }
    }

    /** Both worlds have it now. */
    private void deliver(int lot) {
        add(DELIVERED, lot, 1);
        Route route = ruled.route(received[lot]);
        boolean same = route == twin.route(touched[lot])
                && ruled.productLine(received[lot]) == twin.productLine(touched[lot]);
        if (route != Route.DIRECT && !same) {
            add(DELIVERED + 2 * route.ordinal(), lot, 1);
        }
    }

    private void turn(int signedLot) {
        int lot = Math.max(signedLot, ~signedLot);
        settle(lot);
        if (signedLot >= 0) {
            seized[lot] = true;
            add(INTERCEPTED, lot, touched[lot] != NO_ENTRY ? 1 : 0);
        }
    }

    private void settle(int lot) {
        add(INTERCEPTED, lot, seized[lot] && touched[lot] != NO_ENTRY ? -1 : 0);
        seized[lot] = false;
    }

    private void add(int account, int lot, int sign) {
        int units = sign * terms.lots().units(lot);
        recounted[account] += units;
        recounted[account + 1] += terms.directory().classPriceUsd()[terms.lots().toolClass(lot)] * units;
    }

    private boolean stricter(int entry) {
        int fabLine = terms.lots().fabLine(twin.lot(entry));
        return terms.rules().stricter(new Purchase(fabLine, twin.productLine(entry), twin.route(entry),
                twin.orderMonth(entry)), twin.month(entry));
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
            stocks.usdDelivered(month), stocks.units(month, Disposition.AFFILIATE),
            stocks.usd(month, Disposition.AFFILIATE), stocks.units(month, Disposition.SMUGGLED),
            stocks.usd(month, Disposition.SMUGGLED), stocks.units(month, Disposition.USED),
            stocks.usd(month, Disposition.USED), stocks.units(month, Disposition.INTERCEPTED),
            stocks.usd(month, Disposition.INTERCEPTED)};
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
