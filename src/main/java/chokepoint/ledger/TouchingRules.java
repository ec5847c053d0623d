package chokepoint.ledger;

import chokepoint.event.Purchase;

/**
 * What the rules under study add to the rules both twins have. Months are offsets, other arguments indexes of the
 * {@link chokepoint.event.Directory}; answers must not change between calls.
 */
public interface TouchingRules {

    /** The answer of {@link #firstTouchedMonth} when no rule under study ever reaches such a purchase. */
    int NEVER = Integer.MAX_VALUE;

    /** Whether the ruling on that purchase is stricter under the ruled world's rules than under the twin's. */
    boolean stricter(Purchase purchase, int month);

    /** The first month in which a new order is ruled more strictly, {@link #NEVER} if there is none. */
    int firstTouchedMonth(int fabLine, int productLine);

    /**
     * Whether a government of that country has rules, absent in the twin, that in this month forbid or ask a licence
     * for at least one product line of the class to that fab line.
     */
    boolean issuerTouches(int country, int fabLine, int toolClass, int month);
}
