package chokepoint.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Puts rows in order of key. */
final class SortedRows {

    private SortedRows() {
    }

    /** @throws IllegalArgumentException if two rows have the same key: nobody could tell them apart afterwards */
    static <T> List<T> of(TableSchema schema, Collection<T> rows, Comparator<T> byKey) {
        List<T> sorted = new ArrayList<>(rows);
        sorted.sort(byKey);
        for (int i = 1; i < sorted.size(); i++) {
            if (byKey.compare(sorted.get(i - 1), sorted.get(i)) == 0) {
                throw new IllegalArgumentException("Table " + schema.name() + ": two rows have the same "
                        + String.join(", ", schema.key()) + ": " + sorted.get(i - 1) + " and " + sorted.get(i) + ".");
            }
        }
        return sorted;
    }
}
