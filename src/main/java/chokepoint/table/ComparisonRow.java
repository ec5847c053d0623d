package chokepoint.table;

import java.util.Comparator;

/**
 * One number in two output folders. A number that is not one is an empty cell.
 *
 * @param other name of the folder compared with the first
 * @param key {@code column=value}, separated by {@code ;}
 * @param measure column of the number
 */
public record ComparisonRow(String other, String table, String key, String measure, double a, double b) {

    static final Comparator<ComparisonRow> BY_KEY = Comparator.comparing(ComparisonRow::other)
            .thenComparing(ComparisonRow::table).thenComparing(ComparisonRow::key)
            .thenComparing(ComparisonRow::measure);

    public double difference() {
        return b - a;
    }

    /** The difference as a percentage of the size of a; not a number if a is zero. */
    public double percent() {
        return a == 0 ? Double.NaN : 100 * difference() / StrictMath.abs(a);
    }
}
