package chokepoint.world;

import chokepoint.scenario.OpeningBacklog;
import chokepoint.scenario.WorldTables;

/** What is on order when the simulation begins (model.md M9, opening). */
final class OpeningOrders {

    private OpeningOrders() {
    }

    /** Months of output on order, by class: mean over its product lines, weighted by share. */
    static int[] monthsByClass(Blueprint blueprint, WorldTables tables) {
        double[] weighted = new double[blueprint.classCount()];
        double[] weight = new double[blueprint.classCount()];
        for (int row = 0; row < tables.openingBacklog().size(); row++) {
            OpeningBacklog backlog = tables.openingBacklog().get(row);
            int line = blueprint.indexOf(blueprint.directory.productLines(),
                    backlog.maker() + "." + backlog.toolClass());
            int toolClass = blueprint.directory.lineClass()[line];
            weighted[toolClass] += backlog.monthsOfOutput() * blueprint.shareOfClass[line];
            weight[toolClass] += blueprint.shareOfClass[line];
        }
        int[] months = new int[weighted.length];
        for (int toolClass = 0; toolClass < months.length; toolClass++) {
            double mean = weight[toolClass] > 0 ? weighted[toolClass] / weight[toolClass] : 0;
            months[toolClass] = blueprint.mechanisms.burnIn() ? (int) StrictMath.rint(mean) : 0;
        }
        return months;
    }
}
