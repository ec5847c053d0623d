package chokepoint.engine;

import chokepoint.event.OrderCancelled;
import chokepoint.event.Route;
import chokepoint.world.Lots;
import chokepoint.world.OrderBook;
import chokepoint.world.Rulings;
import chokepoint.world.World;

/**
 * Rules enter into force and expire; orders in the queues are re-screened when the set in force changes (model.md M5):
 * prohibited, cancelled; licence now needed, filed now, the queue place kept; approved, valid unless prohibited.
 */
final class PublishRules implements Phase {

    private final Desk desk;

    PublishRules(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void run(World world, int month) {
        desk.startMonth();
        if (month > 0 && world.rulings.version(month) != world.rulings.version(month - 1)) {
            for (OrderBook book : world.supply.books) {
                rescreen(world, book, month);
            }
            for (int lot : world.usedMarket.openOrders()) {
                rescreen(world, lot, month);
            }
        }
    }

    private void rescreen(World world, OrderBook book, int month) {
        for (int place = 0; place < book.size(); place++) {
            if (book.isOpen(place)) {
                rescreen(world, book.lot(place), month);
            }
        }
    }

    private void rescreen(World world, int lot, int month) {
        Lots lots = world.lots;
        if (lots.route(lot) == Route.HUB) {
            rescreenHub(world, lot, month);
            return;
        }
        Rulings.Needs needs = world.needsOf(lot, month);
        if (needs.prohibited()) {
            desk.cancel(world, lot, OrderCancelled.Reason.PROHIBITED, month, month);
        } else if (needs.issuerMask() != lots.neededLicences[lot]) {
            desk.withdraw(world, lot, lots.neededLicences[lot] & ~needs.issuerMask(), month);
            applyForMissing(world, lot, needs, month);
        }
    }

    /** A hub asks for no licence: it may go on as long as the rules let the sale into its own country alone. */
    private void rescreenHub(World world, int lot, int month) {
        if (!world.hubAccess.isFree(world.lots.hub[lot], world.lots.productLine[lot], month)) {
            desk.cancel(world, lot, OrderCancelled.Reason.PROHIBITED, month, month);
        }
    }

    /** Applications still pending with an issuer whose licence is still needed keep their place there. */
    private void applyForMissing(World world, int lot, Rulings.Needs needs, int month) {
        Lots lots = world.lots;
        int held = lots.grantedLicences[lot];
        int pending = lots.neededLicences[lot] & ~held;
        lots.grantedLicences[lot] |= pending;
        desk.apply(world, lot, needs, month);
        lots.grantedLicences[lot] = held;
    }
}
