package chokepoint.agent;

import chokepoint.market.SlotAdjustment;
import chokepoint.random.Draws;
import chokepoint.random.Purpose;

/** A toolmaker's decisions: which legal sales it drops, how many slots it offers (model.md M7, M9, M12). */
public final class EquipmentMaker {

    private final long key;
    private final double chi;
    private final SlotAdjustment slots;

    /**
     * @param key of its id
     * @param chi propensity to drop a legal but risky sale
     * @param slots how its slots follow orders
     */
    public EquipmentMaker(long key, double chi, SlotAdjustment slots) {
        this.key = key;
        this.chi = chi;
        this.slots = slots;
    }

    /** Whether it drops a legal sale of unit risk: probability 1 − exp(−chi), the same luck for a lot in both twins. */
    public boolean drops(Draws draws, long lotKey) {
        return draws.uniform(Purpose.OVER_COMPLIANCE, lotKey, key) < 1 - StrictMath.exp(-chi);
    }

    /** Slots that it would want now, USD, given this month's, smoothed orders and the queue. */
    public double slotsWanted(double slotsUsd, double smoothedOrdersUsd, double queueUsd, int buildMonths) {
        return slots.target(smoothedOrdersUsd, queueUsd, slotsUsd, buildMonths);
    }

    /** Slots of the next month, USD; even a line without any grows like one that makes a tool a year. */
    public double nextSlots(double slotsUsd, double wantedUsd, double oneToolAYearUsd) {
        return slots.next(slotsUsd, wantedUsd, oneToolAYearUsd);
    }

    /**
     * Performance of a product line made for its home market next month: the gap to the ceiling closes with use in real
     * fabs (model.md M12 in its simplest form).
     *
     * @param gapShare share of the gap closed a month at full use
     * @param use share of domestic demand served
     * @param halfSaturation use at which it closes at half that speed
     */
    public static double nextPerformance(double performance, double ceiling, double gapShare, double use,
            double halfSaturation) {
        double speed = use > 0 ? gapShare * use / (use + halfSaturation) : 0;
        return performance + speed * Math.max(0, ceiling - performance);
    }
}
