package chokepoint.experiment.backtest;

import chokepoint.scenario.ToolClass;
import chokepoint.world.Blueprint;
import java.util.List;

/** Which tool classes customs call lithography machines. */
final class Lithography {

    private static final String CATEGORY = "lithography";

    private Lithography() {
    }

    /** By index of class. */
    static boolean[] classes(Blueprint blueprint) {
        List<ToolClass> all = blueprint.scenario.world().toolClasses();
        boolean[] lithography = new boolean[all.size()];
        for (int k = 0; k < lithography.length; k++) {
            lithography[k] = all.get(k).category().equals(CATEGORY);
        }
        return lithography;
    }
}
