package chokepoint.experiment;

import chokepoint.ledger.FlowHistory;
import chokepoint.world.Blueprint;

/**
 * Monthly headline series of one replicate, from the start on: revenue by maker, then advanced capacity in the target.
 *
 * @param ruled value by series and month
 * @param twin value by series and month
 */
record Series(double[][] ruled, double[][] twin) {

    static Series of(TwinRecord record) {
        return new Series(of(record.blueprint(), record.ruled()), of(record.blueprint(), record.twin()));
    }

    private static double[][] of(Blueprint blueprint, WorldRecord world) {
        int reported = blueprint.months - blueprint.burnIn;
        double[][] series = new double[blueprint.makerCount() + 1][reported];
        for (int month = 0; month < reported; month++) {
            addRevenue(blueprint, world.flows(), month, series);
            series[blueprint.makerCount()][month] = world.capacity().advancedKwpm(blueprint.burnIn + month);
        }
        return series;
    }

    private static void addRevenue(Blueprint blueprint, FlowHistory flows, int month, double[][] series) {
        for (int line = 0; line < blueprint.lineCount(); line++) {
            int maker = blueprint.directory.lineMaker()[line];
            series[maker][month] += flows.shippedUsd(blueprint.burnIn + month, line);
            series[maker][month] += flows.serviceUsd(blueprint.burnIn + month, line);
        }
    }
}
