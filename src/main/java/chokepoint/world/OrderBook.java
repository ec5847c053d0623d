package chokepoint.world;

import java.util.Arrays;

/** The open orders of one pool of slots: lots in no particular order. Cancelled ones drop out when it is next gone through. */
public final class OrderBook {

    private int[] lots = new int[32];
    private int size;

    OrderBook() {
    }

    OrderBook copy() {
        OrderBook copy = new OrderBook();
        copy.lots = lots.clone();
        copy.size = size;
        return copy;
    }

    public void add(int lot) {
        if (size == lots.length) {
            lots = Arrays.copyOf(lots, size * 2);
        }
        lots[size++] = lot;
    }

    public int size() {
        return size;
    }

    public int lot(int place) {
        return lots[place];
    }

    /** Takes a lot out; the last one moves to its place. */
    public void remove(int place) {
        lots[place] = lots[--size];
    }
}
