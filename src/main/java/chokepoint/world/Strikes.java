package chokepoint.world;

import java.util.Arrays;

/** Product lines struck out for a lot, until when, and how often each was tried (model.md M6, M10). */
public final class Strikes {

    /** Out for good. */
    public static final int FOREVER = Short.MAX_VALUE;

    private int[] firstOfLot;
    private int[] next = new int[64];
    private short[] line = new short[64];
    private short[] until = new short[64];
    private short[] attempts = new short[64];
    private int count;

    Strikes(int lots) {
        firstOfLot = new int[lots];
        Arrays.fill(firstOfLot, -1);
    }

    private Strikes(Strikes other) {
        firstOfLot = other.firstOfLot.clone();
        next = other.next.clone();
        line = other.line.clone();
        until = other.until.clone();
        attempts = other.attempts.clone();
        count = other.count;
    }

    Strikes copy() {
        return new Strikes(this);
    }

    public boolean any(int lot) {
        return lot < firstOfLot.length && firstOfLot[lot] >= 0;
    }

    public boolean isOut(int lot, int productLine, int month) {
        int entry = find(lot, productLine);
        return entry >= 0 && until[entry] > month;
    }

    /** How often the line was tried and refused. */
    public int attempts(int lot, int productLine) {
        int entry = find(lot, productLine);
        return entry < 0 ? 0 : attempts[entry];
    }

    /** Notes a refusal; the line is out before the given month, or {@link #FOREVER}. */
    public void strike(int lot, int productLine, int outUntil) {
        int entry = find(lot, productLine);
        entry = entry >= 0 ? entry : add(lot, productLine);
        until[entry] = (short) Math.max(until[entry], outUntil);
        attempts[entry]++;
    }

    private int find(int lot, int productLine) {
        int entry = lot < firstOfLot.length ? firstOfLot[lot] : -1;
        while (entry >= 0 && line[entry] != productLine) {
            entry = next[entry];
        }
        return entry;
    }

    private int add(int lot, int productLine) {
        if (lot >= firstOfLot.length) {
            int old = firstOfLot.length;
            firstOfLot = Arrays.copyOf(firstOfLot, lot + lot / 4 + 1);
            Arrays.fill(firstOfLot, old, firstOfLot.length, -1);
        }
        if (count == line.length) {
            next = Arrays.copyOf(next, count * 2);
            line = Arrays.copyOf(line, count * 2);
            until = Arrays.copyOf(until, count * 2);
            attempts = Arrays.copyOf(attempts, count * 2);
        }
        next[count] = firstOfLot[lot];
        line[count] = (short) productLine;
        until[count] = 0;
        attempts[count] = 0;
        firstOfLot[lot] = count;
        return count++;
    }
}
