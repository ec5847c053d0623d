package chokepoint.world;

import java.util.Arrays;

/** Lots a buyer wants and has not on order: refused for budget, denied, or waiting. */
public final class Wants {

    private int[] lots = new int[32];
    private int size;

    Wants() {
    }

    Wants copy() {
        Wants copy = new Wants();
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

    /** Keeps only the lots that are still wanted; the others are no longer listed. */
    public void keepWanted(Lots state) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (state.state[lots[i]] == Lots.WANTED) {
                lots[kept++] = lots[i];
            } else {
                state.listed[lots[i]] = false;
            }
        }
        size = kept;
    }
}
