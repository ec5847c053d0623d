package chokepoint.world;

import java.util.Arrays;

/**
 * The open orders of one pool of slots, in no particular order, with what is asked of each every month side by side in
 * memory. An order that has ended keeps its place until the book is next gone through.
 */
public final class OrderBook {

    private static final int CLOSED = -1;
    /** Due month of an order that has ended: it never comes up. */
    private static final short NEVER = Short.MAX_VALUE;
    private static final int PLACE_BITS = 24;
    private static final int TIE_BITS = 24;
    /** Months by which an order called forward goes ahead of all others. */
    private static final int CALLED = 512;
    /** Lifts order months of the opening, which are negative, above zero. */
    private static final int KEY_BASE = 1024;

    private final long[] slotsUsdPerTool;
    private int[] lots = new int[32];
    private short[] ready = new short[32];
    private short[] due = new short[32];
    private short[] keyMonth = new short[32];
    private boolean[] underRules = new boolean[32];
    private long[] queueKey = new long[32];
    private long[] usd = new long[32];
    private int size;
    private DueValue dueValue = new DueValue();
    /** Places of orders that have ended and not yet dropped out. */
    private int[] ended = new int[8];
    private int endedCount;

    /** @param slotsUsdPerTool slots that a tool takes, by product line */
    OrderBook(long[] slotsUsdPerTool) {
        this.slotsUsdPerTool = slotsUsdPerTool;
    }

    OrderBook copy() {
        OrderBook copy = new OrderBook(slotsUsdPerTool);
        copy.lots = lots.clone();
        copy.ready = ready.clone();
        copy.due = due.clone();
        copy.keyMonth = keyMonth.clone();
        copy.underRules = underRules.clone();
        copy.queueKey = queueKey.clone();
        copy.usd = usd.clone();
        copy.size = size;
        copy.dueValue = dueValue.copy();
        copy.ended = ended.clone();
        copy.endedCount = endedCount;
        return copy;
    }

    /**
     * Adds an order just placed.
     *
     * @param handicapMonths of its buyer in the queue
     * @param ever whether any rule of either twin may ever touch it: the order may outlive the fork
     * @param tie keyed, for orders of the same month and handicap
     */
    public void add(Lots state, int lot, int handicapMonths, boolean ever, long tie) {
        if (size == lots.length) {
            grow(size * 2);
        }
        lots[size] = lot;
        ready[size] = state.ready[lot];
        due[size] = state.due[lot];
        keyMonth[size] = (short) (state.orderMonth[lot] + handicapMonths);
        underRules[size] = ever;
        queueKey[size] = (long) (keyMonth[size] + KEY_BASE) << PLACE_BITS + TIE_BITS
                | tie >>> 64 - TIE_BITS << PLACE_BITS;
        usd[size] = state.orderUnits[lot] * slotsUsdPerTool[state.productLine[lot]];
        dueValue.add(due[size], usd[size]);
        size++;
    }

    public int size() {
        return size;
    }

    public int lot(int place) {
        return lots[place];
    }

    public int due(int place) {
        return due[place];
    }

    /** Month of the order plus the buyer's handicap: what the queue goes by. */
    public int keyMonth(int place) {
        return keyMonth[place];
    }

    /** Whether any rule, in force or not, covers the sale: only then can it lack a licence. */
    public boolean underRules(int place) {
        return underRules[place];
    }

    /** Sorts orders by key month, then by a keyed tie; {@link #placeOf} finds the order again. */
    public long key(int place) {
        return queueKey[place] | place;
    }

    public static int placeOf(long key) {
        return (int) (key & (1 << PLACE_BITS) - 1);
    }

    /** Slots that the order takes: its value at opening prices. */
    public long usd(int place) {
        return usd[place];
    }

    /** Notes anew which open orders any rule may touch: another scenario has other rules. */
    void readFlags(Lots state, Rulings rulings) {
        for (int place = 0; place < size; place++) {
            underRules[place] = isOpen(place)
                    && rulings.everTouches(state.fab[lots[place]], state.productLine[lots[place]]);
        }
    }

    /** The same of all open orders, by month due. */
    public DueValue dueValue() {
        return dueValue;
    }

    /**
     * Finds the open orders that are built and due by then, in order of place.
     *
     * @param month in which they must be built
     * @param dueBy month by which they must be due
     * @param places takes them; at least as long as the book
     * @return how many there are
     */
    public int findReady(int month, int dueBy, int[] places) {
        int found = 0;
        for (int place = 0; place < size; place++) {
            places[found] = place;
            found += Math.max(ready[place] - month, due[place] - dueBy) <= 0 ? 1 : 0;
        }
        return found;
    }

    /** Place of the open order that is due first, and of those the first in the queue; −1 if there is none. */
    public int nextDue() {
        int first = NEVER;
        for (int place = 0; place < size; place++) {
            first = Math.min(first, due[place]);
        }
        int next = CLOSED;
        for (int place = 0; place < size; place++) {
            if (due[place] == first && first != NEVER && (next < 0 || queueKey[place] < queueKey[next])) {
                next = place;
            }
        }
        return next;
    }

    /** Whether the order has been called forward. */
    public boolean isCalled(int place) {
        return keyMonth[place] < -CALLED / 2;
    }

    /**
     * Calls an order forward: due as soon as it is ready, ahead of all others, those called among each other as before.
     */
    public void call(int place) {
        moveKey(place, -CALLED);
        moveDue(place, ready[place]);
    }

    /** Puts an order that was called forward back to its place in the queue. */
    public void putBack(int place, int dueMonth) {
        moveKey(place, CALLED);
        moveDue(place, dueMonth);
    }

    private void moveKey(int place, int months) {
        keyMonth[place] += months;
        queueKey[place] += (long) months << PLACE_BITS + TIE_BITS;
    }

    private void moveDue(int place, int month) {
        dueValue.add(due[place], -usd[place]);
        due[place] = (short) month;
        dueValue.add(due[place], usd[place]);
    }

    /** Whether the order is still open: neither shipped nor cancelled since the book was last gone through. */
    public boolean isOpen(int place) {
        return lots[place] != CLOSED;
    }

    /** Ends the order at a place; it drops out with {@link #dropEnded}. */
    public void close(int place) {
        dueValue.add(due[place], -usd[place]);
        lots[place] = CLOSED;
        due[place] = NEVER;
        ended = endedCount == ended.length ? Arrays.copyOf(ended, endedCount * 2) : ended;
        ended[endedCount++] = place;
    }

    /** Ends a lot's order. */
    public void closeOrderOf(int lot) {
        for (int place = 0; place < size; place++) {
            if (lots[place] == lot) {
                close(place);
            }
        }
    }

    /** Takes out the orders that have ended, from the last place on, so that only open ones move. */
    public void dropEnded() {
        Arrays.sort(ended, 0, endedCount);
        while (endedCount > 0) {
            remove(ended[--endedCount]);
        }
    }

    /** Takes a lot out; the last one moves to its place. */
    public void remove(int place) {
        size--;
        lots[place] = lots[size];
        ready[place] = ready[size];
        due[place] = due[size];
        keyMonth[place] = keyMonth[size];
        underRules[place] = underRules[size];
        queueKey[place] = queueKey[size];
        usd[place] = usd[size];
    }

    private void grow(int length) {
        lots = Arrays.copyOf(lots, length);
        ready = Arrays.copyOf(ready, length);
        due = Arrays.copyOf(due, length);
        keyMonth = Arrays.copyOf(keyMonth, length);
        underRules = Arrays.copyOf(underRules, length);
        queueKey = Arrays.copyOf(queueKey, length);
        usd = Arrays.copyOf(usd, length);
    }
}
