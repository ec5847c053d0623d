package chokepoint.engine;

import chokepoint.world.OrderBook;
import chokepoint.world.World;

/**
 * Makers ship first what an announced rule would make undeliverable (model.md M3): while it can still be built in time,
 * such an order is due as soon as it is ready and goes ahead of the queue. A sale that comes late is late, one that is
 * forbidden is lost; so a maker gains by letting the others wait. When the threat is gone the order goes back to its place.
 */
final class CallForward {

    private CallForward() {
    }

    /** Looks through the books in months with an announced rule still to come, and once more after them. */
    static void arrange(World world, int month) {
        if (!world.blueprint.mechanisms.callForward()
                || !world.expectations.hasPending(month) && !world.expectations.hasPending(month - 1)) {
            return;
        }
        boolean pending = world.expectations.hasPending(month);
        for (OrderBook book : world.supply.books) {
            for (int place = 0; place < book.size(); place++) {
                if (book.isOpen(place) && book.underRules(place)) {
                    arrange(world, book, place, pending ? month : -1);
                }
            }
        }
    }

    private static void arrange(World world, OrderBook book, int place, int month) {
        int lot = book.lot(place);
        int lostFrom = month < 0 ? Integer.MAX_VALUE : world.expectations.undeliverableFrom(world.lots, lot, month);
        boolean inTime = lostFrom != Integer.MAX_VALUE && world.lots.ready[lot] < lostFrom;
        if (inTime && !book.isCalled(place)) {
            book.call(place);
        } else if (!inTime && book.isCalled(place)) {
            book.putBack(place, world.lots.due[lot]);
        }
    }
}
