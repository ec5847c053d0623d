package chokepoint.engine;

import chokepoint.scenario.IndustrialPolicy;
import chokepoint.world.Blueprint;
import chokepoint.world.RulePressure;
import chokepoint.world.World;
import java.util.Arrays;

/**
 * The push for local content in the choice of supplier, by country and class (model.md M12). The push of the opening is
 * part of the calibrated constants; what counts is its trend since, and its reaction to rules in force beyond those of
 * the opening.
 */
final class LocalContent {

    private static final double MONTHS = 12;

    private final World world;
    private final Blueprint blueprint;
    /** exp(push) by (country × classes + class); 1 where there is none. */
    private final double[] factor;
    private double[] pressure;
    private int version = -1;
    private int workedOut = -1;

    LocalContent(World world) {
        this.world = world;
        this.blueprint = world.blueprint;
        this.factor = new double[blueprint.directory.countries().size() * blueprint.classCount()];
        Arrays.fill(factor, 1);
    }

    /** What the weight of a country's own makers is multiplied with at fabs there. */
    double factor(int country, int toolClass, int month) {
        if (workedOut != month && blueprint.policies.countries.length > 0) {
            workedOut = month;
            workOut(month);
        }
        return factor[country * blueprint.classCount() + toolClass];
    }

    private void workOut(int month) {
        if (version != world.rulings.version(month)) {
            version = world.rulings.version(month);
            pressure = RulePressure.of(blueprint, blueprint.constants, world.rulings, month);
        }
        for (int country : blueprint.policies.countries) {
            IndustrialPolicy policy = blueprint.policies.of(country);
            double trend = policy.contentPushPerYear() * Math.max(0, month - blueprint.burnIn) / MONTHS;
            for (int k = 0; k < blueprint.classCount(); k++) {
                int place = country * blueprint.classCount() + k;
                double more = Math.max(0, pressure[place] - blueprint.constants.openingPressure[place]);
                factor[place] = StrictMath.exp(trend + policy.contentPushReaction() * more);
            }
        }
    }
}
