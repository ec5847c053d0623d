package chokepoint.ledger;

import chokepoint.event.EventSink;
import chokepoint.event.LotAbandoned;
import chokepoint.event.OrderCancelled;
import chokepoint.event.Route;
import chokepoint.event.ToolsDelivered;
import chokepoint.event.ToolsIntercepted;
import chokepoint.event.ToolsOrdered;
import java.util.Arrays;

/**
 * The fate of every lot in one world. Months are offsets; {@link #NONE} where something has not happened, also for
 * lots never heard of. A lot's order and product line are those of its open or delivered order.
 */
public final class LotHistory implements EventSink {

    public static final int NONE = -1;
    private static final Route[] ROUTES = Route.values();

    /** Shorts and not ints: every order and delivery of every replicate is written here, and less memory is faster. */
    private short[] productLine = new short[0];
    private short[] orderMonth = new short[0];
    private short[] deliveredMonth = new short[0];
    private short[] abandonedMonth = new short[0];
    private byte[] route = new byte[0];
    private Seizures seizures = new Seizures();
    private final int followed;
    private int lots;
    private DeliveryJournal journal;

    public LotHistory() {
        this(0, Integer.MAX_VALUE);
    }

    /** @param expectedLots room made at once; more lots may come */
    public LotHistory(int expectedLots) {
        this(expectedLots, Integer.MAX_VALUE);
    }

    private LotHistory(int expectedLots, int followed) {
        this.followed = followed;
        this.journal = new DeliveryJournal(expectedLots);
        grow(expectedLots);
    }

    /**
     * Follows the lots of a plan alone, which exist in both twins under the same index. Lots behind them were added in
     * one world and mean something else in the other.
     */
    public static LotHistory ofPlan(int lots) {
        return new LotHistory(lots, lots);
    }

    @Override
    public void on(ToolsOrdered event) {
        if (event.lot() >= followed) {
            return;
        }
        reach(event.lot());
        productLine[event.lot()] = (short) event.productLine();
        orderMonth[event.lot()] = (short) event.month();
        seizures.end(event.lot(), event.month());
        journal.settle(event.lot(), event.month());
    }

    @Override
    public void on(OrderCancelled event) {
        if (event.lot() >= followed) {
            return;
        }
        reach(event.lot());
        productLine[event.lot()] = NONE;
        orderMonth[event.lot()] = NONE;
    }

    @Override
    public void on(ToolsDelivered event) {
        if (event.lot() >= followed) {
            return;
        }
        int lot = event.lot();
        reach(lot);
        productLine[lot] = (short) event.productLine();
        orderMonth[lot] = (short) event.orderMonth();
        deliveredMonth[lot] = (short) event.month();
        route[lot] = (byte) event.route().ordinal();
        journal.add(event);
    }

    @Override
    public void on(ToolsIntercepted event) {
        if (event.lot() >= followed) {
            return;
        }
        reach(event.lot());
        productLine[event.lot()] = NONE;
        orderMonth[event.lot()] = NONE;
        seizures.seize(event.lot(), event.month());
        journal.seize(event.lot(), event.month());
    }

    @Override
    public void on(LotAbandoned event) {
        if (event.lot() >= followed) {
            return;
        }
        reach(event.lot());
        abandonedMonth[event.lot()] = (short) event.month();
        journal.settle(event.lot(), event.month());
    }

    /** One more than the highest lot heard of. */
    public int lots() {
        return lots;
    }

    public int deliveredMonth(int lot) {
        return lot < lots ? deliveredMonth[lot] : NONE;
    }

    public int abandonedMonth(int lot) {
        return lot < lots ? abandonedMonth[lot] : NONE;
    }

    public int productLine(int lot) {
        return lot < lots ? productLine[lot] : NONE;
    }

    public int orderMonth(int lot) {
        return lot < lots ? orderMonth[lot] : NONE;
    }

    /** How the tools came; as from the maker if they have not. */
    public Route route(int lot) {
        return ROUTES[lot < lots ? route[lot] : 0];
    }

    /** When the lot's last order was seized and nothing was ordered since. */
    Seizures seizures() {
        return seizures;
    }

    /** A history of its own with the same past, for a world that is forked. */
    public LotHistory copy() {
        LotHistory copy = new LotHistory(0, followed);
        copy.productLine = productLine.clone();
        copy.orderMonth = orderMonth.clone();
        copy.deliveredMonth = deliveredMonth.clone();
        copy.abandonedMonth = abandonedMonth.clone();
        copy.route = route.clone();
        copy.seizures = seizures.copy();
        copy.lots = lots;
        copy.journal = journal.copy();
        return copy;
    }

    DeliveryJournal journal() {
        return journal;
    }

    private void reach(int lot) {
        if (lot >= productLine.length) {
            grow(Math.max(4096, Math.max(lot + 1, 2 * productLine.length)));
        }
        lots = Math.max(lots, lot + 1);
    }

    private void grow(int length) {
        productLine = grown(productLine, length);
        orderMonth = grown(orderMonth, length);
        deliveredMonth = grown(deliveredMonth, length);
        abandonedMonth = grown(abandonedMonth, length);
        route = Arrays.copyOf(route, length);
    }

    private static short[] grown(short[] months, int length) {
        short[] grown = Arrays.copyOf(months, length);
        Arrays.fill(grown, months.length, length, (short) NONE);
        return grown;
    }
}
