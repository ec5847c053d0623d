package chokepoint.ledger;

import java.util.Arrays;

/**
 * The spans in which a lot's last order was seized and nothing was ordered since, of the few lots that ever had one
 * seized. Months are offsets; the end is excluded, and {@link #OPEN} while nothing has ended it.
 */
final class Seizures {

    static final int OPEN = Integer.MAX_VALUE;
    private static final int NO_SPAN = -1;
    private static final int[] NO_TURNS = {};

    /** Lots with a span, ascending, and the latest span of each. */
    private int[] lots = new int[16];
    private int[] latest = new int[16];
    private int lotCount;
    private int[] from = new int[16];
    private int[] until = new int[16];
    private int[] earlier = new int[16];
    private int count;

    void seize(int lot, int month) {
        int place = find(lot);
        if (count == from.length) {
            from = Arrays.copyOf(from, count * 2);
            until = Arrays.copyOf(until, count * 2);
            earlier = Arrays.copyOf(earlier, count * 2);
        }
        from[count] = month;
        until[count] = OPEN;
        earlier[count] = place < 0 ? NO_SPAN : latest[place];
        place = place < 0 ? add(lot) : place;
        latest[place] = count++;
    }

    /** Something was ordered for the lot. */
    void end(int lot, int month) {
        int place = count == 0 ? -1 : find(lot);
        if (place >= 0 && until[latest[place]] == OPEN) {
            until[latest[place]] = month;
        }
    }

    boolean during(int lot, int month) {
        for (int span = first(lot); span != NO_SPAN; span = earlier[span]) {
            if (from[span] <= month && month < until[span]) {
                return true;
            }
        }
        return false;
    }

    /** Months in which a span of the lot begins or ends, ascending. */
    int[] turns(int lot) {
        int[] turns = NO_TURNS;
        for (int span = first(lot); span != NO_SPAN; span = earlier[span]) {
            int ends = until[span] == OPEN ? 0 : 1;
            turns = Arrays.copyOf(turns, turns.length + 1 + ends);
            turns[turns.length - 1] = from[span];
            turns[turns.length - 1 - ends] = ends == 0 ? from[span] : until[span];
        }
        Arrays.sort(turns);
        return turns;
    }

    Seizures copy() {
        Seizures copy = new Seizures();
        copy.lots = lots.clone();
        copy.latest = latest.clone();
        copy.lotCount = lotCount;
        copy.from = from.clone();
        copy.until = until.clone();
        copy.earlier = earlier.clone();
        copy.count = count;
        return copy;
    }

    private int first(int lot) {
        int place = count == 0 ? -1 : find(lot);
        return place < 0 ? NO_SPAN : latest[place];
    }

    /** Place among the lots with a span; negative if it has none. */
    private int find(int lot) {
        return Arrays.binarySearch(lots, 0, lotCount, lot);
    }

    private int add(int lot) {
        int place = -1 - find(lot);
        if (lotCount == lots.length) {
            lots = Arrays.copyOf(lots, lotCount * 2);
            latest = Arrays.copyOf(latest, lotCount * 2);
        }
        System.arraycopy(lots, place, lots, place + 1, lotCount - place);
        System.arraycopy(latest, place, latest, place + 1, lotCount - place);
        lots[place] = lot;
        lotCount++;
        return place;
    }
}
