package chokepoint.table;

import java.util.Comparator;

/** Where a compared number stands: table, key within it, column. */
record NumberPlace(String table, String key, String measure) implements Comparable<NumberPlace> {

    private static final Comparator<NumberPlace> ORDER = Comparator.comparing(NumberPlace::table)
            .thenComparing(NumberPlace::key).thenComparing(NumberPlace::measure);

    @Override
    public int compareTo(NumberPlace other) {
        return ORDER.compare(this, other);
    }
}
