package chokepoint.market;

/**
 * How slots follow orders (model.md M9): a target from smoothed orders and the queue to be worked off, approached with
 * a lag and limits on growth and decline.
 *
 * @param lagMonths lag of slots behind the target
 * @param growthPerYear largest rise, as a share of slots
 * @param declinePerYear largest fall, as a share of slots
 * @param workoffMonths months in which the excess queue is to be worked off
 */
public record SlotAdjustment(double lagMonths, double growthPerYear, double declinePerYear, double workoffMonths) {

    /** Slots wanted, given smoothed orders a month, the queue and the build time. */
    public double target(double smoothedOrdersUsd, double queueUsd, double slotsUsd, int buildMonths) {
        return smoothedOrdersUsd + Math.max(0, queueUsd - slotsUsd * (buildMonths + 1)) / workoffMonths;
    }

    /**
     * Slots of the next month.
     *
     * @param leastUsd slots that growth is a share of at the least: a share of nothing would be nothing for ever
     */
    public double next(double slotsUsd, double targetUsd, double leastUsd) {
        double change = (targetUsd - slotsUsd) / lagMonths;
        double most = Math.max(slotsUsd, leastUsd) * growthPerYear / 12;
        double least = -slotsUsd * declinePerYear / 12;
        return slotsUsd + Math.max(least, Math.min(most, change));
    }
}
