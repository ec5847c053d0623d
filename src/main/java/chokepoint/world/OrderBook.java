package chokepoint.world;

import java.util.Arrays;

/**
 * The open orders of one pool of slots, in no particular order, with what is asked of each every month side by side in
 * memory. An order that has ended keeps its place until the book is next gone through.
 */
public final class OrderBook {

    private static final int CLOSED = -1;

    private int[] lots = new int[32];
    private short[] ready = new short[32];
    private short[] due = new short[32];
    private short[] keyMonth = new short[32];
    private short[] productLine = new short[32];
    private boolean[] toTarget = new boolean[32];
    private long[] usd = new long[32];
    private int size;

    OrderBook() {
    }

    OrderBook copy() {
        OrderBook copy = new OrderBook();
        copy.lots = lots.clone();
        copy.ready = ready.clone();
        copy.due = due.clone();
        copy.keyMonth = keyMonth.clone();
        copy.productLine = productLine.clone();
        copy.toTarget = toTarget.clone();
        copy.usd = usd.clone();
        copy.size = size;
        return copy;
    }

    /**
     * @param handicapMonths of its buyer in the queue
     * @param inTarget whether its fab stands in a target country
     */
    public void add(Lots state, int lot, int handicapMonths, boolean inTarget) {
        if (size == lots.length) {
            grow(size * 2);
        }
        lots[size] = lot;
        ready[size] = state.ready[lot];
        due[size] = state.due[lot];
        productLine[size] = state.productLine[lot];
        toTarget[size] = inTarget;
        keyMonth[size] = (short) (state.orderMonth[lot] + handicapMonths);
        usd[size++] = state.orderUsd(lot);
    }

    public int size() {
        return size;
    }

    public int lot(int place) {
        return lots[place];
    }

    public int ready(int place) {
        return ready[place];
    }

    public int due(int place) {
        return due[place];
    }

    /** Month of the order plus the buyer's handicap: what the queue goes by. */
    public int keyMonth(int place) {
        return keyMonth[place];
    }

    public int productLine(int place) {
        return productLine[place];
    }

    public boolean toTarget(int place) {
        return toTarget[place];
    }

    public long usd(int place) {
        return usd[place];
    }

    /** Whether the order is still open: neither shipped nor cancelled since the book was last gone through. */
    public boolean isOpen(int place) {
        return lots[place] != CLOSED;
    }

    /** Ends the order at a place; it drops out when the book is next gone through. */
    public void close(int place) {
        lots[place] = CLOSED;
    }

    /** Ends a lot's order. */
    public void closeOrderOf(int lot) {
        for (int place = 0; place < size; place++) {
            if (lots[place] == lot) {
                lots[place] = CLOSED;
            }
        }
    }

    /** Takes a lot out; the last one moves to its place. */
    public void remove(int place) {
        size--;
        lots[place] = lots[size];
        ready[place] = ready[size];
        due[place] = due[size];
        keyMonth[place] = keyMonth[size];
        productLine[place] = productLine[size];
        toTarget[place] = toTarget[size];
        usd[place] = usd[size];
    }

    private void grow(int length) {
        lots = Arrays.copyOf(lots, length);
        ready = Arrays.copyOf(ready, length);
        due = Arrays.copyOf(due, length);
        keyMonth = Arrays.copyOf(keyMonth, length);
        productLine = Arrays.copyOf(productLine, length);
        toTarget = Arrays.copyOf(toTarget, length);
        usd = Arrays.copyOf(usd, length);
    }
}
