package chokepoint.engine;

import chokepoint.agent.Buyer;
import chokepoint.event.LotAbandoned;
import chokepoint.random.Keys;
import chokepoint.random.Purpose;
import chokepoint.world.Blueprint;
import chokepoint.world.Lots;
import chokepoint.world.Wants;
import chokepoint.world.World;
import java.util.Arrays;

/**
 * Buyers pick the lots to buy now: need month within the expected lead time, earliest need first, as far as the budget
 * goes (model.md M2); complements of a denied class are postponed, denied lots given up after the patience (M10).
 */
final class PlanPurchases implements Phase {

    private static final int LOT_BITS = 24;
    private static final int TIE_BITS = 28;
    private static final int NO_NEED = Integer.MAX_VALUE;

    private final Desk desk;
    private final long ties;
    private final int[] deniedNeed;
    private final int[] deniedClass;
    private final int[] nextDeniedNeed;
    private long[] ordered = new long[64];

    PlanPurchases(Desk desk, World world) {
        this.desk = desk;
        this.ties = world.draws.stream(Purpose.PURCHASE_TIE);
        this.deniedNeed = new int[world.blueprint.fabCount()];
        this.deniedClass = new int[world.blueprint.fabCount()];
        this.nextDeniedNeed = new int[world.blueprint.fabCount()];
    }

    @Override
    public void run(World world, int month) {
        for (int buyer = 0; buyer < world.buyers.length; buyer++) {
            world.buyers[buyer].receive(world.plan.buyerPlanUsd[buyer][month]);
            considerNewLots(world, buyer, month);
            abandon(world, buyer, month);
            findDenied(world, buyer);
            pick(world, buyer, month);
        }
    }

    private void considerNewLots(World world, int buyer, int month) {
        Blueprint blueprint = world.blueprint;
        int classes = blueprint.classCount();
        double[] expected = world.supply.expectedLead[blueprint.rankOfBuyer[buyer]][blueprint.constants.market(buyer)];
        for (int f = blueprint.fabsFrom[buyer]; f < blueprint.fabsFrom[buyer + 1]; f++) {
            for (int k = 0; k < classes; k++) {
                double lead = Math.min(expected[k], blueprint.parameters.orderHorizon());
                considerNewLots(world, f * classes + k, month, lead);
            }
        }
    }

    private static void considerNewLots(World world, int cell, int month, double lead) {
        int need = world.nextNeed[cell];
        while (need < world.blueprint.planMonths && Buyer.considers(need, month, lead)) {
            for (int lot = world.plan.firstLot(cell, need); lot < world.plan.endOfLots(cell, need); lot++) {
                if (world.lots.state[lot] == Lots.PLANNED) {
                    world.want(lot);
                }
            }
            need++;
        }
        world.nextNeed[cell] = need;
    }

    private void abandon(World world, int buyer, int month) {
        Wants wants = world.wants[buyer];
        for (int i = 0; i < wants.size() && world.blueprint.mechanisms.abandonment(); i++) {
            int lot = wants.lot(i);
            boolean denied = world.lots.state[lot] == Lots.WANTED && world.lots.isDenied(lot);
            if (denied && Buyer.givesUp(world.lots.firstDenied[lot], month,
                    world.blueprint.parameters.patience())) {
                world.lots.state[lot] = Lots.ABANDONED;
                world.events.on(new LotAbandoned(month, lot, world.lots.fab[lot]));
            }
        }
        wants.keepWanted(world.lots);
    }

    /** The earliest need among denied and unordered lots of each fab line, and the earliest of another class. */
    private void findDenied(World world, int buyer) {
        Blueprint blueprint = world.blueprint;
        Arrays.fill(deniedNeed, blueprint.fabsFrom[buyer], blueprint.fabsFrom[buyer + 1], NO_NEED);
        Arrays.fill(nextDeniedNeed, blueprint.fabsFrom[buyer], blueprint.fabsFrom[buyer + 1], NO_NEED);
        Wants wants = world.wants[buyer];
        for (int i = 0; i < wants.size() && blueprint.mechanisms.postponeComplements(); i++) {
            if (world.lots.isDenied(wants.lot(i))) {
                noteDenied(world.lots, wants.lot(i));
            }
        }
    }

    private void noteDenied(Lots lots, int lot) {
        int fab = lots.fab[lot];
        boolean sameClass = deniedNeed[fab] != NO_NEED && deniedClass[fab] == lots.toolClass[lot];
        if (lots.need[lot] < deniedNeed[fab]) {
            nextDeniedNeed[fab] = sameClass ? nextDeniedNeed[fab] : deniedNeed[fab];
            deniedNeed[fab] = lots.need[lot];
            deniedClass[fab] = lots.toolClass[lot];
        } else if (!sameClass) {
            nextDeniedNeed[fab] = Math.min(nextDeniedNeed[fab], lots.need[lot]);
        }
    }

    private void pick(World world, int buyer, int month) {
        Wants wants = world.wants[buyer];
        int count = 0;
        ordered = ordered.length < wants.size() ? new long[wants.size() * 2] : ordered;
        for (int i = 0; i < wants.size(); i++) {
            if (!postpones(world, wants.lot(i), month)) {
                ordered[count++] = place(world.lots, wants.lot(i));
            }
        }
        Arrays.sort(ordered, 0, count);
        for (int i = 0; i < count && world.buyers[buyer].affords(); i++) {
            int lot = (int) (ordered[i] & (1 << LOT_BITS) - 1);
            world.buyers[buyer].commit(referenceUsd(world, lot));
            desk.intendPurchase(lot);
        }
    }

    static long referenceUsd(World world, int lot) {
        return world.lots.units[lot] * world.blueprint.directory.classPriceUsd()[world.lots.toolClass[lot]];
    }

    private boolean postpones(World world, int lot, int month) {
        Lots lots = world.lots;
        int fab = lots.fab[lot];
        int earliest = deniedNeed[fab] != NO_NEED && deniedClass[fab] == lots.toolClass[lot]
                ? nextDeniedNeed[fab] : deniedNeed[fab];
        boolean ahead = earliest != NO_NEED && !lots.isDenied(lot)
                && lots.need[lot] > earliest + world.blueprint.parameters.complementPostpone();
        if (!ahead) {
            return false;
        }
        if (lots.postponedSince[lot] == Lots.NEVER) {
            lots.postponedSince[lot] = (short) month;
        }
        return month - lots.postponedSince[lot] < world.blueprint.parameters.complementPostponeMax();
    }

    /** Sorts by need, then by a keyed tie. */
    private long place(Lots lots, int lot) {
        long tie = Keys.mix(ties, lots.key[lot]) >>> 64 - TIE_BITS;
        return (long) (lots.need[lot] + 1) << LOT_BITS + TIE_BITS | tie << LOT_BITS | lot;
    }
}
