package chokepoint.engine;

import chokepoint.agent.Precaution;
import chokepoint.random.Keys;
import chokepoint.random.Purpose;
import chokepoint.scenario.Parameters;
import chokepoint.world.Blueprint;
import chokepoint.world.Expectations;
import chokepoint.world.Lots;
import chokepoint.world.World;
import java.util.Arrays;

/**
 * Which lots a buyer would rather have before it needs them (model.md M2, M3): for each class of a fab line and each
 * number of months ahead, whether precaution is worth it this month. Lots so wanted are bought after all that are due,
 * as far as the budget goes, and are tested anew each month: when the fear is gone they wait for their time again.
 */
final class EarlyPurchases {

    private final Blueprint blueprint;
    private final int longest;
    private final Precaution[] precautionOfBuyer;
    /** By cell × (longest + 1) + months ahead, valid in the month noted. */
    private final boolean[] worthwhile;
    private final int[] workedOut;
    /** The last need month that is no longer early, by cell. */
    private final int[] lastDue;

    EarlyPurchases(World world) {
        this.blueprint = world.blueprint;
        this.longest = blueprint.parameters.maxPrepurchase();
        boolean any = world.expectations.any();
        this.precautionOfBuyer = any ? precautions(world) : new Precaution[0];
        int cells = any ? blueprint.fabCount() * blueprint.classCount() : 0;
        this.worthwhile = new boolean[cells * (longest + 1)];
        this.workedOut = new int[cells];
        Arrays.fill(workedOut, -1);
        this.lastDue = new int[cells];
    }

    /**
     * Wants what is worth having early.
     *
     * @param cell (fab line × classes + class)
     * @param leadNow expected lead of an order placed now, months
     */
    void consider(World world, int cell, int month, double leadNow) {
        if (precautionOfBuyer.length == 0 || month < blueprint.burnIn) {
            return;
        }
        double lead = Math.min(leadNow, blueprint.parameters.orderHorizon());
        lastDue[cell] = (int) (month + lead);
        if (!test(world, cell, month, (int) (leadNow + 0.5))) {
            return;
        }
        int last = Math.min(longest, blueprint.planMonths - 1 - lastDue[cell]);
        for (int ahead = 1; ahead <= last; ahead++) {
            if (worthwhile[cell * (longest + 1) + ahead]) {
                want(world, cell, lastDue[cell] + ahead);
            }
        }
    }

    /** Whether a lot wanted early is still worth it. */
    boolean isWorthwhile(Lots lots, int lot, int month) {
        int cell = lots.fab[lot] * blueprint.classCount() + lots.toolClass[lot];
        int ahead = lots.need[lot] - lastDue[cell];
        return ahead <= 0 || workedOut[cell] == month && ahead <= longest
                && worthwhile[cell * (longest + 1) + ahead];
    }

    private static void want(World world, int cell, int need) {
        int end = world.plan.endOfLots(cell, need);
        for (int lot = world.plan.firstLot(cell, need); lot < end; lot++) {
            if (world.lots.state[lot] == Lots.PLANNED) {
                world.lots.ahead[lot] = true;
                world.want(lot);
            }
        }
    }

    /** Works out every number of months ahead; whether any is worth it. */
    private boolean test(World world, int cell, int month, int lead) {
        Expectations expected = world.expectations;
        Precaution precaution = precautionOfBuyer[blueprint.directory.fabBuyer()[cell / blueprint.classCount()]];
        double hazard = expected.hazard(cell, month);
        double now = expected.access(cell, month, month, month + lead);
        boolean changes = expected.changesAhead(cell, month);
        if (now <= 0 || !changes && precaution.ignores(now, hazard)) {
            return false;
        }
        workedOut[cell] = month;
        double survivalOfMonth = expected.survival(cell, month);
        double survival = 1;
        boolean any = false;
        for (int ahead = 1; ahead <= longest; ahead++) {
            survival *= survivalOfMonth;
            double later = changes ? expected.access(cell, month, month + ahead, month + ahead + lead) : now;
            boolean early = precaution.buysEarly(now, later, survival, ahead);
            worthwhile[cell * (longest + 1) + ahead] = early;
            any |= early;
        }
        return any;
    }

    private static Precaution[] precautions(World world) {
        Parameters parameters = world.blueprint.parameters;
        Precaution[] precautions = new Precaution[world.blueprint.buyerCount()];
        Arrays.setAll(precautions, buyer -> {
            double z = world.draws.normal(Purpose.LOSS_IF_CUT_OFF,
                    Keys.of(world.blueprint.directory.buyers().get(buyer)), 0);
            double loss = parameters.lossIfCutOff() * StrictMath.exp(parameters.lossIfCutOffSd() * z);
            return new Precaution(loss, parameters.carryingCost(), parameters.maxPrepurchase());
        });
        return precautions;
    }
}
