package chokepoint.experiment;

import chokepoint.event.EventSink;
import chokepoint.event.FabLineClosed;
import chokepoint.world.Blueprint;

/**
 * What the target's own chipmakers can make at advanced nodes, kwpm by month offset: what the capability gap is
 * measured on (model.md M14), and the good wafers that accelerators come from (M17). Fabs that foreign firms own there
 * are left out.
 */
public final class CapacityHistory implements EventSink {

    /** Twins that agree in all but the rounding of a sum are level. */
    private static final double LEVEL_KWPM = 1e-9;

    private final Blueprint blueprint;
    private final double[] advancedKwpm;
    /** Good wafers by (node × months + month), of all nodes. */
    private final double[] goodKwpm;

    public CapacityHistory(Blueprint blueprint) {
        this(blueprint, new double[blueprint.months],
                new double[blueprint.months * blueprint.directory.nodes().size()]);
    }

    private CapacityHistory(Blueprint blueprint, double[] advancedKwpm, double[] goodKwpm) {
        this.blueprint = blueprint;
        this.advancedKwpm = advancedKwpm;
        this.goodKwpm = goodKwpm;
    }

    public CapacityHistory copy() {
        return new CapacityHistory(blueprint, advancedKwpm.clone(), goodKwpm.clone());
    }

    @Override
    public void on(FabLineClosed event) {
        if (!blueprint.ownedByTarget[blueprint.directory.fabBuyer()[event.fabLine()]]) {
            return;
        }
        int node = blueprint.directory.fabNode()[event.fabLine()];
        goodKwpm[node * blueprint.months + event.month()] += event.goodKwpm();
        advancedKwpm[event.month()] += blueprint.directory.nodeAdvanced()[node] ? event.capacityKwpm() : 0;
    }

    public double advancedKwpm(int month) {
        return advancedKwpm[month];
    }

    /** Good wafers of a node. */
    public double goodKwpm(int node, int month) {
        return goodKwpm[node * blueprint.months + month];
    }

    /** Good wafers of all advanced nodes. */
    public double advancedGoodKwpm(int month) {
        double sum = 0;
        for (int node = 0; node < blueprint.directory.nodes().size(); node++) {
            sum += blueprint.directory.nodeAdvanced()[node] ? goodKwpm(node, month) : 0;
        }
        return sum;
    }

    /**
     * Months the ruled world lags its twin at a month: the smallest n such that the twin had no more n months before.
     *
     * @return −1 if the twin was above it in every month since the start: not reached
     */
    public static int gapMonths(CapacityHistory ruled, CapacityHistory twin, int month, int start) {
        for (int n = 0; month - n >= start; n++) {
            if (twin.advancedKwpm[month - n] <= ruled.advancedKwpm[month] + LEVEL_KWPM) {
                return n;
            }
        }
        return -1;
    }
}
