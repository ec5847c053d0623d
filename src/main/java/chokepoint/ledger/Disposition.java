package chokepoint.ledger;

import java.util.Locale;

/**
 * What became of a lot that the rules under study touched (model.md, section 6).
 *
 * <p>The codes of delivered lots are declared in rising precedence: of several that fit, the last one counts.
 */
public enum Disposition {
    KEPT,
    LICENSED_LATE,
    BACKFILL_COALITION,
    BACKFILL_OTHER,
    BACKFILL_DOMESTIC,
    DOWNGRADED,
    STOCKPILED,
    USED,
    AFFILIATE,
    SMUGGLED,
    INTERCEPTED,
    DEFERRED,
    ABANDONED;

    /** The code used in tables. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the buyer has its tools. */
    public boolean delivered() {
        return compareTo(SMUGGLED) <= 0;
    }
}
