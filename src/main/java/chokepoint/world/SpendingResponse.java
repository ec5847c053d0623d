package chokepoint.world;

/**
 * By how much rules in force raise plans and budgets, by month: of the target's own buyers in reaction (model.md M1b),
 * of buyers elsewhere when capacity denied to the target is built there (M19). It follows from rulings and plans alone,
 * so it is worked out once for each set of rules. What was denied in the first simulated month is part of the plans
 * already.
 */
public final class SpendingResponse {

    private final Blueprint blueprint;
    private final double[] ofTarget;
    private final double[] elsewhere;

    SpendingResponse(Blueprint blueprint, Rulings rulings) {
        this.blueprint = blueprint;
        ofTarget = new double[blueprint.months];
        elsewhere = new double[blueprint.months];
        DeniedDemand denied = new DeniedDemand(blueprint, rulings);
        if (blueprint.mechanisms.reactionSpending()) {
            react(denied);
        }
        if (blueprint.mechanisms.reallocation()) {
            reallocate(denied);
        }
    }

    /** What a buyer spends in a month on top of its plan, as a share of it. */
    public double extraShare(int buyer, int month) {
        if (blueprint.ownedByTarget[buyer]) {
            return ofTarget[month];
        }
        return blueprint.buyerInTarget[buyer] ? 0 : elsewhere[month];
    }

    /**
     * The denied share of the plan × the parameter, phased in by a trailing mean: a step rises along a straight line.
     */
    private void react(DeniedDemand denied) {
        int phase = blueprint.parameters.reactionMonths();
        double[] share = new double[blueprint.months];
        for (int month = blueprint.burnIn; month < share.length; month++) {
            double planned = denied.plannedUsd(month, blueprint.ownedByTarget);
            share[month] = planned > 0 ? denied.usd(month, blueprint.ownedByTarget) / planned : 0;
            double sum = 0;
            for (int back = 0; back < phase && back <= month; back++) {
                sum += share[month - back];
            }
            ofTarget[month] = blueprint.parameters.reactionSpending() * sum / phase;
        }
    }

    private void reallocate(DeniedDemand denied) {
        boolean[] others = new boolean[blueprint.buyerCount()];
        for (int buyer = 0; buyer < others.length; buyer++) {
            others[buyer] = !blueprint.buyerInTarget[buyer];
        }
        int lag = blueprint.parameters.reallocationLag();
        for (int month = blueprint.burnIn + lag; month < blueprint.months; month++) {
            double planned = denied.plannedUsd(month, others);
            elsewhere[month] = planned > 0 ? blueprint.parameters.reallocationShare()
                    * denied.usd(month - lag, blueprint.buyerInTarget) / planned : 0;
        }
    }
}
