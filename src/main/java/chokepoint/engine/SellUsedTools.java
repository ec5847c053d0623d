package chokepoint.engine;

import chokepoint.event.ToolsDelivered;
import chokepoint.world.Lots;
import chokepoint.world.World;

/**
 * Used tools change hands (model.md M11): the month after their order, if it holds its licences. They come from
 * stock, so no maker's slots are taken, and the owners are paid. Then the month's retirements come on offer.
 */
final class SellUsedTools implements Phase {

    private final Desk desk;

    SellUsedTools(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void run(World world, int month) {
        if (!world.blueprint.mechanisms.usedMarket() || month < world.blueprint.burnIn) {
            return;
        }
        for (int lot : world.usedMarket.openOrders()) {
            if (world.lots.ready[lot] <= month && desk.mayShip(world, lot, month)) {
                deliver(world, lot, month);
            }
        }
        if (month == world.blueprint.burnIn) {
            world.usedMarket.open(world.fabs);
        }
        world.usedMarket.closeMonth();
    }

    private void deliver(World world, int lot, int month) {
        Lots lots = world.lots;
        lots.state[lot] = Lots.DELIVERED;
        world.usedMarket.deliver(lots, lot);
        world.books.payForUsed(world.buyerOf(lot), lots.orderUsd(lot));
        world.books.ordersDelivered++;
        int licence = lots.neededLicences[lot] == 0 ? Lots.NO_LICENCE : lots.licence[lot];
        world.events.on(new ToolsDelivered(month, world.books.shipments++, lot, lots.fab[lot], lots.productLine[lot],
                lots.orderUnits[lot], lots.usdPerTool[lot], lots.orderMonth[lot], lots.route(lot), licence));
        desk.noteDelivery(lot);
    }
}
