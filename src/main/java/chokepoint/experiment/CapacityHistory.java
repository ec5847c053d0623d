package chokepoint.experiment;

import chokepoint.event.Directory;
import chokepoint.event.EventSink;
import chokepoint.event.FabLineClosed;

/** Capacity in the target countries at advanced nodes, kwpm by month offset: what the capability gap is measured on (model.md M14). */
public final class CapacityHistory implements EventSink {

    private final Directory directory;
    private final double[] advancedKwpm;

    public CapacityHistory(Directory directory) {
        this(directory, new double[directory.monthsSimulated()]);
    }

    private CapacityHistory(Directory directory, double[] advancedKwpm) {
        this.directory = directory;
        this.advancedKwpm = advancedKwpm;
    }

    public CapacityHistory copy() {
        return new CapacityHistory(directory, advancedKwpm.clone());
    }

    @Override
    public void on(FabLineClosed event) {
        int location = directory.buyerLocation()[directory.fabBuyer()[event.fabLine()]];
        if (directory.countryIsTarget()[location] && directory.nodeAdvanced()[directory.fabNode()[event.fabLine()]]) {
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
