package chokepoint.engine;

import chokepoint.event.Route;
import chokepoint.world.Blueprint;
import chokepoint.world.Lots;
import chokepoint.world.Rulings;
import chokepoint.world.World;

/**
 * The order books when the simulation begins (model.md M9, opening): every lot needed within its class's months of
 * output is already ordered, and overdue lots wait where the record has them. Licences for them are held.
 */
final class OpenBooks implements Phase {

    private final Desk desk;
    private final ChooseSuppliers choice;
    private final PromiseLeads promises;

    OpenBooks(Desk desk, World world) {
        this.desk = desk;
        this.choice = new ChooseSuppliers(desk, world);
        this.promises = new PromiseLeads(world);
    }

    @Override
    public void run(World world, int month) {
        promiseAll(world);
        Blueprint blueprint = world.blueprint;
        for (int cell = 0; cell < world.nextNeed.length; cell++) {
            int ahead = Math.min(blueprint.openingMonths[cell % blueprint.classCount()], blueprint.planMonths);
            for (; world.nextNeed[cell] < ahead; world.nextNeed[cell]++) {
                int end = world.plan.endOfLots(cell, world.nextNeed[cell]);
                for (int lot = world.plan.firstLot(cell, world.nextNeed[cell]); lot < end; lot++) {
                    openWith(world, lot, ahead);
                }
            }
        }
        for (int lot = world.plan.regularCount(); lot < world.plan.count(); lot++) {
            openWithOverdue(world, lot, blueprint.openingMonths[world.lots.toolClass[lot]]);
        }
        java.util.Arrays.fill(world.supply.ordersUsd, 0);
        java.util.Arrays.fill(world.supply.slotsOrderedUsd, 0);
        promiseAll(world);
    }

    private void promiseAll(World world) {
        for (int pool = 0; pool < world.supply.books.length; pool++) {
            promises.renew(world, pool, 0);
        }
    }

    /** Ordered as far ahead as the class's backlog, then, by the same choice as ever but without months late. */
    private void openWith(World world, int lot, int ahead) {
        int line = choice.chooseOnTime(world, lot);
        if (line < 0) {
            world.want(lot);
        } else {
            place(world, lot, line, world.lots.need[lot] - ahead);
        }
    }

    private void openWithOverdue(World world, int lot, int ahead) {
        int line = world.plan.overdueLine(lot);
        if (world.rulings.needs(world.lots.fab[lot], line, 0).prohibited()) {
            world.want(lot);
        } else {
            place(world, lot, line, -1 - ahead);
        }
    }

    private void place(World world, int lot, int line, int orderMonth) {
        choice.order(world, lot, line, world.lots.units[lot], orderMonth);
        Rulings.Needs needs = world.lots.route(lot) == Route.AFFILIATE
                ? world.rulings.needsOfAffiliate(world.lots.fab[lot], line, 0)
                : world.rulings.needs(world.lots.fab[lot], line, 0);
        world.lots.neededLicences[lot] = needs.issuerMask();
        world.lots.grantedLicences[lot] = needs.issuerMask();
        world.lots.licenceUntil[lot] = (short) world.blueprint.parameters.licenceValidMonths();
        world.lots.licence[lot] = needs.free() ? Lots.NO_LICENCE : Lots.LICENCE_AT_OPENING;
    }
}
