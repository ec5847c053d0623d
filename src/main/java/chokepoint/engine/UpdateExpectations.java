package chokepoint.engine;

import chokepoint.world.Blueprint;
import chokepoint.world.World;

/**
 * Buyers revise the lead times they expect: smoothed, share-weighted promises, by queue rank and market (model.md M2).
 */
final class UpdateExpectations implements Phase {

    @Override
    public void run(World world, int month) {
        Blueprint blueprint = world.blueprint;
        double newest = month == 0 ? 1 : blueprint.parameters.leadTimeExpectationWeight();
        for (int rank = 0; rank < blueprint.ranks.length; rank++) {
            for (int market = 0; market < world.supply.expectedLead[rank].length; market++) {
                double[] expected = world.supply.expectedLead[rank][market];
                for (int k = 0; k < expected.length; k++) {
                    expected[k] += newest
                            * (blueprint.constants.meanLead(world.supply.lead[rank], market, k) - expected[k]);
                }
            }
        }
        if (blueprint.mechanisms.qualification()) {
            Qualification.advance(world, month);
        }
    }
}
