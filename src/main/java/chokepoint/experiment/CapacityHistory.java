package chokepoint.experiment;

import chokepoint.event.EventSink;
import chokepoint.event.FabLineClosed;
import chokepoint.world.Blueprint;

/**
 * Capacity of the target's own chipmakers at advanced nodes, kwpm by month offset: what the capability gap is measured
 * on (model.md M14). Fabs that foreign firms own there are left out.
 */
public final class CapacityHistory implements EventSink {

    private final Blueprint blueprint;
    private final double[] advancedKwpm;

    public CapacityHistory(Blueprint blueprint) {
        this(blueprint, new double[blueprint.months]);
    }

    private CapacityHistory(Blueprint blueprint, double[] advancedKwpm) {
        this.blueprint = blueprint;
        this.advancedKwpm = advancedKwpm;
    }

    public CapacityHistory copy() {
        return new CapacityHistory(blueprint, advancedKwpm.clone());
    }

    @Override
    public void on(FabLineClosed event) {
        boolean advanced = blueprint.directory.nodeAdvanced()[blueprint.directory.fabNode()[event.fabLine()]];
        if (advanced && blueprint.ownedByTarget[blueprint.directory.fabBuyer()[event.fabLine()]]) {
            advancedKwpm[event.month()] += event.capacityKwpm();
        }
    }

    public double advancedKwpm(int month) {
        return advancedKwpm[month];
    }

    /**
     * Months the ruled world lags its twin at a month: the smallest n such that the twin had no more n months before.
     *
     * @return −1 if the twin was above it in every month since the start: not reached
     */
    public static int gapMonths(CapacityHistory ruled, CapacityHistory twin, int month, int start) {
        for (int n = 0; month - n >= start; n++) {
            if (twin.advancedKwpm[month - n] <= ruled.advancedKwpm[month] + 1e-9) {
                return n;
            }
        }
        return -1;
    }
}
