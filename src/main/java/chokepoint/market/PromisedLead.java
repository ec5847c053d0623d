package chokepoint.market;

/**
 * Promised lead time (model.md M9): the smallest n, not below the build time, such that the value of queued orders due
 * by t+n ahead of the buyer's rank fits in slots × (n+1). Orders not yet due by then are not queue.
 */
public final class PromisedLead {

    private PromisedLead() {
    }

    /**
     * @param usdDueBy value of orders ahead by months until due; later ones fall into the last place
     * @param slotsUsd slots a month, in USD
     * @param buildMonths least lead time
     * @param longest the lead promised if nothing shorter fits
     */
    public static int of(double[] usdDueBy, double slotsUsd, int buildMonths, int longest) {
        double queued = 0;
        for (int n = 0; n < longest; n++) {
            queued += n < usdDueBy.length ? usdDueBy[n] : 0;
            if (n >= buildMonths && queued <= slotsUsd * (n + 1)) {
                return n;
            }
        }
        return Math.max(longest, buildMonths);
    }
}
