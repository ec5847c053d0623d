package chokepoint.ledger;

import chokepoint.event.Directory;
import chokepoint.quantity.Month;

/**
 * A span of months.
 *
 * @param from offset of the first month
 * @param until offset of the first month after it
 */
public record Window(int from, int until) {

    public Window {
        if (from < 0 || until < from) {
            throw new IllegalArgumentException("A window must start at offset 0 or later and not end before it starts, "
                    + "not run from " + from + " until " + until + ". Maybe its months lie before the simulated ones.");
        }
    }

    /** @param until the first month after the span */
    public static Window of(Directory directory, Month from, Month until) {
        return new Window(directory.origin().until(from), directory.origin().until(until));
    }

    /** From the first month after the burn-in to the horizon. */
    public static Window ofRun(Directory directory) {
        return of(directory, directory.start(), directory.end());
    }

    public int months() {
        return until - from;
    }
}
