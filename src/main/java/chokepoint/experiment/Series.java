package chokepoint.experiment;

import chokepoint.ledger.FlowHistory;
import chokepoint.world.Blueprint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * Monthly headline series of one replicate, from the start on: revenue by maker, then what the target can make.
 *
 * @param ruled value by series and month; {@link #NOT_REACHED} where a gap is longer than the run
 * @param twin value by series and month; not a number where the twin has no such thing
 */
record Series(double[][] ruled, double[][] twin) {

    static final String GAP = "capability_gap_months";
    /** Larger than any gap, so that it sorts behind all that were reached. */
    static final double NOT_REACHED = 1e9;

    /** What a series measures, of what, in which unit. */
    record Label(String measure, String subject, String unit) {
    }

    /** The labels of all series, in their order. */
    static List<Label> labels(Blueprint blueprint) {
        List<Label> labels = new ArrayList<>();
        blueprint.directory.makers().forEach(maker -> labels.add(new Label("revenue_usd", maker, "USD")));
        String target = String.join(";", new TreeSet<>(blueprint.scenario.target()));
        labels.add(new Label("advanced_capacity_kwpm", target, "kwpm"));
        labels.add(new Label("advanced_good_kwpm", target, "kwpm"));
        labels.add(new Label("ai_compute_index", target, "index"));
        labels.add(new Label(GAP, target, "months"));
        return labels;
    }

    static Series of(TwinRecord record) {
        Blueprint blueprint = record.blueprint();
        ComputeIndex index = new ComputeIndex(blueprint, record.twin().capacity());
        return new Series(of(blueprint, record.ruled(), index, gaps(record)),
                of(blueprint, record.twin(), index, noGaps(blueprint)));
    }

    private static double[][] of(Blueprint blueprint, WorldRecord world, ComputeIndex index, double[] gaps) {
        int makers = blueprint.makerCount();
        double[][] series = new double[makers + 4][gaps.length];
        for (int month = 0; month < gaps.length; month++) {
            addRevenue(blueprint, world.flows(), month, series);
            series[makers][month] = world.capacity().advancedKwpm(blueprint.burnIn + month);
            series[makers + 1][month] = world.capacity().advancedGoodKwpm(blueprint.burnIn + month);
            series[makers + 2][month] = index.at(world.capacity(), blueprint.burnIn + month);
        }
        series[makers + 3] = gaps;
        return series;
    }

    private static double[] gaps(TwinRecord record) {
        Blueprint blueprint = record.blueprint();
        double[] gaps = new double[blueprint.months - blueprint.burnIn];
        for (int month = 0; month < gaps.length; month++) {
            int gap = CapacityHistory.gapMonths(record.ruled().capacity(), record.twin().capacity(),
                    blueprint.burnIn + month, blueprint.burnIn);
            gaps[month] = gap < 0 ? NOT_REACHED : gap;
        }
        return gaps;
    }

    private static double[] noGaps(Blueprint blueprint) {
        double[] none = new double[blueprint.months - blueprint.burnIn];
        Arrays.fill(none, Double.NaN);
        return none;
    }

    private static void addRevenue(Blueprint blueprint, FlowHistory flows, int month, double[][] series) {
        for (int line = 0; line < blueprint.lineCount(); line++) {
            int maker = blueprint.directory.lineMaker()[line];
            for (int buyer = 0; buyer < blueprint.buyerCount(); buyer++) {
                series[maker][month] += flows.shippedUsd(blueprint.burnIn + month, line, buyer);
            }
            series[maker][month] += flows.serviceUsd(blueprint.burnIn + month, line);
        }
    }
}
