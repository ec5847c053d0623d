package chokepoint.engine;

import chokepoint.agent.Buyer;
import chokepoint.event.LotAbandoned;
import chokepoint.world.Blueprint;
import chokepoint.world.Lots;
import chokepoint.world.Wants;
import chokepoint.world.World;

/**
 * Buyers pick the lots to buy now: need month within the expected lead time, earliest need first, as far as the budget
 * goes (model.md M2); complements of a denied class are postponed, denied lots given up after the patience (M10).
 */
final class PlanPurchases implements Phase {

    private final Desk desk;
    private final EarlyPurchases early;
    private final Complements complements;

    PlanPurchases(Desk desk, World world) {
        this.desk = desk;
        this.early = new EarlyPurchases(world);
        this.complements = new Complements(world);
    }

    @Override
    public void run(World world, int month) {
        for (int buyer = 0; buyer < world.buyers.length; buyer++) {
            double planUsd = world.plan.buyerPlanUsd[buyer][month];
            world.buyers[buyer].receive(world.extraPlans.budgetUsd(buyer, month, planUsd));
            considerNewLots(world, buyer, month);
            boolean denied = reviewDenied(world, buyer, month) && world.blueprint.mechanisms.postponeComplements();
            world.wants[buyer].arrange();
            complements.start(world, buyer);
            pick(world, buyer, denied, month);
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
                early.consider(world, f * classes + k, month, expected[k]);
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
                world.lots.comeOfAge(lot, month);
            }
            world.extraPlans.raise(world, cell, need, month);
            need++;
        }
        world.nextNeed[cell] = need;
    }

    /** Whether the buyer wants anything that it was denied; most never do, and are spared the search. */
    private boolean reviewDenied(World world, int buyer, int month) {
        Wants wants = world.wants[buyer];
        if (!wants.keepWanted(world.lots)) {
            return false;
        }
        if (world.blueprint.mechanisms.abandonment()) {
            abandon(world, wants, month);
            wants.keepWanted(world.lots);
        }
        return true;
    }

    private static void abandon(World world, Wants wants, int month) {
        for (int i = 0; i < wants.size(); i++) {
            int lot = wants.lot(i);
            if (world.lots.isDenied(lot) && !world.lots.ahead[lot] && Buyer.givesUp(world.lots.firstDenied[lot], month,
                    world.blueprint.parameters.patience())) {
                world.lots.state[lot] = Lots.ABANDONED;
                world.events.on(new LotAbandoned(month, lot, world.lots.fab[lot]));
            }
        }
    }

    /** All that the budget allows; a lot that is postponed takes note of it even where the budget has run out. */
    private void pick(World world, int buyer, boolean denied, int month) {
        Wants wants = world.wants[buyer];
        Buyer purse = world.buyers[buyer];
        for (int i = 0; i < wants.size() && (denied || purse.affords()); i++) {
            int lot = wants.lot(i);
            boolean waits = world.lots.ahead[lot] && !early.isWorthwhile(world.lots, lot, month);
            if (!waits && !(denied && complements.postpones(world, lot, month)) && purse.affords()) {
                purse.commit(referenceUsd(world, lot));
                desk.intendPurchase(lot);
            }
        }
    }

    static long referenceUsd(World world, int lot) {
        return world.lots.units[lot] * world.blueprint.directory.classPriceUsd()[world.lots.toolClass[lot]];
    }
}
