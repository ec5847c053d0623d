package chokepoint.ledger;

import java.util.Locale;

/** What denial costs the buyer (model.md section 6), in the order of their labels. */
public enum CostKind {

    /** What waits unserved: the carrying cost of its value for every month in which only the twin has it. */
    DELAY,

    /** What go-betweens take above the maker's price. */
    HANDLING,

    /** What makers are paid above the twin's purchase, subsidies deducted; negative where it came cheaper. */
    PRICE,

    /** What the tools do less than the twin's. */
    QUALITY;

    /** The name used in tables. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
