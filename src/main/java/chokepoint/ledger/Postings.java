package chokepoint.ledger;

import java.util.Arrays;

/** The entries of a denial ledger: a lot comes under a code in some month, or leaves it again. */
final class Postings {

    private static final Disposition[] CODES = Disposition.values();

    private int[] month = new int[1024];
    private int[] lot = new int[1024];
    private int[] signedCode = new int[1024];
    private int size;

    void enter(int atMonth, int newLot, Disposition code) {
        add(atMonth, newLot, code.ordinal());
    }

    void move(int atMonth, int oldLot, Disposition from, Disposition to) {
        add(atMonth, oldLot, ~from.ordinal());
        add(atMonth, oldLot, to.ordinal());
    }

    int size() {
        return size;
    }

    int month(int posting) {
        return month[posting];
    }

    int lot(int posting) {
        return lot[posting];
    }

    Disposition code(int posting) {
        int signed = signedCode[posting];
        return CODES[signed < 0 ? ~signed : signed];
    }

    /** 1 if the lot comes under the code, −1 if it leaves. */
    int sign(int posting) {
        return signedCode[posting] < 0 ? -1 : 1;
    }

    /** Postings in order of month, those of one month as they were made. */
    int[] byMonth(int months) {
        int[] next = new int[months + 1];
        for (int i = 0; i < size; i++) {
            next[month[i] + 1]++;
        }
        for (int m = 0; m < months; m++) {
            next[m + 1] += next[m];
        }
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            order[next[month[i]]++] = i;
        }
        return order;
    }

    private void add(int atMonth, int ofLot, int signed) {
        if (size == month.length) {
            month = Arrays.copyOf(month, 2 * size);
            lot = Arrays.copyOf(lot, 2 * size);
            signedCode = Arrays.copyOf(signedCode, 2 * size);
        }
        month[size] = atMonth;
        lot[size] = ofLot;
        signedCode[size] = signed;
        size++;
    }
}
