package chokepoint.world;

import chokepoint.random.Keys;
import chokepoint.random.Purpose;

/**
 * Tools planned beyond the plan, in one world alone, when rules make buyers spend more (model.md M1b, M19): real-valued
 * need to date in each class of a fab line, of which whole tools become lots. Offset and lot keys hold fab line, class
 * and need month only, so that a lot meets the same luck under any rules.
 */
public final class ExtraPlans {

    private final Blueprint blueprint;
    private final SpendingResponse response;
    /** Tools planned beyond the plan so far, by (fab line × classes + class). */
    private final double[] toDate;

    ExtraPlans(Blueprint blueprint, SpendingResponse response) {
        this(blueprint, response, new double[blueprint.fabCount() * blueprint.classCount()]);
    }

    private ExtraPlans(Blueprint blueprint, SpendingResponse response, double[] toDate) {
        this.blueprint = blueprint;
        this.response = response;
        this.toDate = toDate;
    }

    ExtraPlans copy(SpendingResponse underRules) {
        return new ExtraPlans(blueprint, underRules, toDate.clone());
    }

    /** What a buyer's budget gets in a month, its plan given. */
    public double budgetUsd(int buyer, int month, double planUsd) {
        double extra = response.extraShare(buyer, month);
        return extra == 0 ? planUsd : planUsd * (1 + extra);
    }

    /** Raises the plan of a need month, seen from the month in which its lots are first considered, and wants them. */
    public void raise(World world, int cell, int need, int month) {
        int fab = cell / blueprint.classCount();
        int buyer = blueprint.directory.fabBuyer()[fab];
        double extra = response.extraShare(buyer, month);
        double tools = extra == 0 ? 0 : extra * plannedUsd(world, fab, need)
                * blueprint.demand.toolsPerUsd[fab][cell % blueprint.classCount()];
        if (tools == 0) {
            return;
        }
        long key = Keys.mix(blueprint.fabKey[fab], blueprint.classKey[cell % blueprint.classCount()]);
        double offset = world.draws.uniform(Purpose.EXTRA_PLAN_OFFSET, key);
        int before = (int) (toDate[cell] + offset);
        toDate[cell] += tools;
        addLots(world, cell, need, (int) (toDate[cell] + offset) - before);
    }

    private void addLots(World world, int cell, int need, int tools) {
        int fab = cell / blueprint.classCount();
        int toolClass = cell % blueprint.classCount();
        long key = Keys.mix(Keys.mix(Keys.mix(world.draws.stream(Purpose.EXTRA_PLAN_OFFSET), blueprint.fabKey[fab]),
                blueprint.classKey[toolClass]), need);
        int left = tools;
        for (int chunk = 0; left > 0; chunk++) {
            int size = Math.min(left, blueprint.lotUnits[toolClass]);
            world.want(world.lots.addExtra(fab, toolClass, need, size, Keys.mix(key, chunk)));
            left -= size;
        }
    }

    /** The fab line's part of what its buyer plans, regional shock included. */
    private double plannedUsd(World world, int fab, int month) {
        int buyer = blueprint.directory.fabBuyer()[fab];
        double all = 0;
        for (int f = blueprint.fabsFrom[buyer]; f < blueprint.fabsFrom[buyer + 1]; f++) {
            all += blueprint.demand.fabPlanUsd[f][month];
        }
        return all > 0 ? world.plan.buyerPlanUsd[buyer][month] * blueprint.demand.fabPlanUsd[fab][month] / all : 0;
    }
}
