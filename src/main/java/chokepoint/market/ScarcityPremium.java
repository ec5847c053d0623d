package chokepoint.market;

/**
 * What a maker asks above its list price while its queue is long (model.md M9).
 *
 * @param perMonth premium for each month of backlog beyond what is normal, share of price
 * @param most largest premium, share of price
 */
public record ScarcityPremium(double perMonth, double most) {

    /** Months of backlog at which makers ask for nothing. */
    private static final double NORMAL_MONTHS = 6;

    /** Premium at so many months of backlog, share of price in [0, most]. */
    public double at(double monthsOfBacklog) {
        return Math.min(most, perMonth * Math.max(0, monthsOfBacklog - NORMAL_MONTHS));
    }

    /**
     * Multiple of the opening price. The recorded prices of the opening hold the scarcity of the opening already, so
     * only what has changed since counts: in [1/(1 + most), 1 + most].
     */
    public double factor(double monthsOfBacklog, double monthsAtOpening) {
        return (1 + at(monthsOfBacklog)) / (1 + at(monthsAtOpening));
    }
}
