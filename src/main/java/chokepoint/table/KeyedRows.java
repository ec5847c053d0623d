package chokepoint.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Rows of whole numbers whose leading cells are the key, kept small until they are written: a world has some fifty
 * thousand shipments and three times as many service payments.
 */
final class KeyedRows {

    private static final int FIRST_MERGE = 1 << 12;

    private final int keys;
    private final Comparator<long[]> byKey;
    private List<long[]> rows = new ArrayList<>();
    private int mergeAt = FIRST_MERGE;

    /** @param keys the number of leading cells that make the key */
    KeyedRows(int keys) {
        this.keys = keys;
        this.byKey = (a, b) -> Arrays.compare(a, 0, keys, b, 0, keys);
    }

    /** Adds the cells behind the key to those of the row with the same key. */
    void sum(long... row) {
        rows.add(row);
        if (rows.size() >= mergeAt) {
            rows = summed();
            mergeAt = Math.max(FIRST_MERGE, 2 * rows.size());
        }
    }

    /** One row for each key, in order. */
    List<long[]> summed() {
        List<long[]> merged = new ArrayList<>();
        long[] last = null;
        rows.sort(byKey);
        for (long[] row : rows) {
            if (last != null && byKey.compare(last, row) == 0) {
                addTo(last, row);
            } else {
                merged.add(row);
                last = row;
            }
        }
        return merged;
    }

    private void addTo(long[] sum, long[] row) {
        for (int cell = keys; cell < sum.length; cell++) {
            sum[cell] = Math.addExact(sum[cell], row[cell]);
        }
    }
}
