package chokepoint.world;

import java.util.Arrays;

/**
 * Lots a buyer wants and has not on order: refused for budget, denied, or waiting. In the order in which it would buy
 * them, once {@link #arrange} has run: by need month, then by a keyed tie. What is left over from last month is in
 * order already, so only newcomers are sorted.
 */
public final class Wants {

    private static final int LOT_BITS = 24;
    private static final int TIE_BITS = 28;

    /** Need month, tie and lot, from the highest bits down. */
    private long[] places = new long[32];
    private long[] newcomers = new long[32];
    private int size;
    private int arranged;

    Wants() {
    }

    Wants copy() {
        Wants copy = new Wants();
        copy.places = places.clone();
        copy.size = size;
        copy.arranged = arranged;
        return copy;
    }

    /** @param tie keyed, for lots needed in the same month */
    public void add(int lot, int need, long tie) {
        if (size == places.length) {
            places = Arrays.copyOf(places, size * 2);
        }
        places[size++] = (long) (need + 1) << LOT_BITS + TIE_BITS | tie >>> 64 - TIE_BITS << LOT_BITS | lot;
    }

    public int size() {
        return size;
    }

    public int lot(int place) {
        return (int) places[place] & (1 << LOT_BITS) - 1;
    }

    /** Need month of the lot at a place, without looking the lot up. */
    public int need(int place) {
        return (int) (places[place] >>> LOT_BITS + TIE_BITS) - 1;
    }

    /**
     * Keeps only the lots that are still wanted; the others are no longer listed.
     *
     * @return whether any of those kept is denied
     */
    public boolean keepWanted(Lots state) {
        int kept = 0;
        int keptInOrder = 0;
        boolean denied = false;
        for (int i = 0; i < size; i++) {
            int lot = lot(i);
            if (state.state[lot] == Lots.WANTED) {
                denied |= state.isDenied(lot);
                keptInOrder += i < arranged ? 1 : 0;
                places[kept++] = places[i];
            } else {
                state.listed[lot] = false;
            }
        }
        size = kept;
        arranged = keptInOrder;
        return denied;
    }

    /** Puts all in the order of purchase. */
    public void arrange() {
        int count = size - arranged;
        newcomers = newcomers.length < count ? new long[count * 2] : newcomers;
        System.arraycopy(places, arranged, newcomers, 0, count);
        Arrays.sort(newcomers, 0, count);
        int old = arranged - 1;
        for (int place = size - 1, added = count - 1; added >= 0; place--) {
            places[place] = old >= 0 && places[old] > newcomers[added] ? places[old--] : newcomers[added--];
        }
        arranged = size;
    }
}
