package chokepoint.world;

import java.util.Arrays;

/**
 * Value of the open orders of one pool of slots by the month in which they are due, USD: kept as orders come and go, so
 * that promising lead times need not go through the book. What is overdue is carried along as due in the current month.
 */
public final class DueValue {

    private long[] usd = new long[128];
    private int month;
    private int last;

    DueValue() {
    }

    DueValue copy() {
        DueValue copy = new DueValue();
        copy.usd = usd.clone();
        copy.month = month;
        copy.last = last;
        return copy;
    }

    /** Enters an order, or takes it out with a negative amount. */
    void add(int due, long amount) {
        int place = Math.max(month, due);
        usd = place < usd.length ? usd : Arrays.copyOf(usd, place * 2);
        usd[place] += amount;
        last = Math.max(last, place);
    }

    /** Goes on to a month, never back. */
    public void startMonth(int current) {
        long overdue = 0;
        for (int past = month; past < Math.min(current, usd.length); past++) {
            overdue += usd[past];
            usd[past] = 0;
        }
        month = current;
        add(current, overdue);
    }

    /** The last month in which any order was due. */
    public int lastMonth() {
        return Math.max(month, last);
    }

    /** Value due in a month between the current and the last, in the current one also what is overdue. */
    public long usd(int inMonth) {
        return usd[inMonth];
    }
}
