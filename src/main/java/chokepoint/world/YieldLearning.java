package chokepoint.world;

import chokepoint.scenario.Parameters;
import java.util.Arrays;

/**
 * What fab lines have learned about their process (model.md M14): yield at advanced nodes rises with the wafers made,
 * {@code full − (full − start)·exp(−k·wafers/W0)}. Process control is what one learns by: wafers made without enough of
 * it count in part. Mature lines have learned. Experience in thousand wafers, yields in [0,1].
 */
public final class YieldLearning {

    private final Parameters parameters;
    private final boolean learns;
    private final boolean[] advanced;
    /** Thousand wafers, each counted by how well it was measured. */
    private final double[] experience;

    YieldLearning(Blueprint blueprint) {
        parameters = blueprint.parameters;
        learns = blueprint.mechanisms.yieldLearning();
        advanced = new boolean[blueprint.fabCount()];
        experience = new double[advanced.length];
        double wafersPerKwpm = 12 * parameters.yearsRunAtOpening() * parameters.uptimeBase()
                * parameters.utilisationBase();
        for (int fab = 0; fab < advanced.length; fab++) {
            advanced[fab] = blueprint.directory.nodeAdvanced()[blueprint.directory.fabNode()[fab]];
            experience[fab] = blueprint.demand.openingKwpm[fab] * wafersPerKwpm;
        }
    }

    private YieldLearning(YieldLearning other) {
        parameters = other.parameters;
        learns = other.learns;
        advanced = other.advanced;
        experience = Arrays.copyOf(other.experience, other.experience.length);
    }

    YieldLearning copy() {
        return new YieldLearning(this);
    }

    /** Whether a fab line still learns, so that its process control matters. */
    public boolean learns(int fab) {
        return learns && advanced[fab];
    }

    /** Share of good wafers, before what passes through substitutes loses. */
    double yield(int fab) {
        if (!advanced[fab]) {
            return parameters.yieldMature();
        }
        return learns ? yieldAfter(parameters, experience[fab]) : parameters.yieldAdvancedFull();
    }

    /**
     * Takes in a month's wafers.
     *
     * @param adequacy share of the process control that was needed, in [0,1]
     */
    public void learn(int fab, double thousandWafers, double adequacy) {
        experience[fab] += thousandWafers * adequacy;
    }

    static double yieldAfter(Parameters parameters, double thousandWafers) {
        double toLearn = parameters.yieldAdvancedFull() - parameters.yieldStart();
        return parameters.yieldAdvancedFull() - toLearn
                * StrictMath.exp(-parameters.yieldLearningK() * thousandWafers / parameters.yieldW0());
    }
}
