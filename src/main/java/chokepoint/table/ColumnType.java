package chokepoint.table;

import java.util.Locale;

/** What a cell holds, and so how it is written. Any cell may be empty where the column's description says when. */
public enum ColumnType {
    /** UTF-8, quoted where RFC 4180 asks for it. */
    TEXT,
    /** ISO month, {@code 2023-07}. */
    MONTH,
    /** ISO day, {@code 2023-07-23}. */
    DATE,
    /** Whole number; money and tools are always whole. */
    INTEGER,
    /** Six decimals, halves away from zero. */
    REAL,
    /** {@code true} or {@code false}. */
    BOOLEAN;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
