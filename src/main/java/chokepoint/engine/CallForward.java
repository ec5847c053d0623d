package chokepoint.engine;

import chokepoint.event.Route;
import chokepoint.quantity.Usd;
import chokepoint.world.OrderBook;
import chokepoint.world.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Makers ship first what an announced rule would make undeliverable (model.md M3). A sale that comes late is late, one
 * that is forbidden is lost, so a maker lets its other customers wait; but no more than it must: it spreads what is
 * threatened evenly over the months left. Orders called are due as soon as they are ready and go ahead of the queue;
 * the others keep their place, and a threat that is gone calls nothing.
 */
final class CallForward {

    /** An open order that can be built before it would be lost. */
    private record Threatened(int place, long key, int lostFrom) {

        /** The nearest deadline first, then the place in the queue. */
        static final Comparator<Threatened> URGENCY = Comparator.comparingInt(Threatened::lostFrom)
                .thenComparingLong(Threatened::key);
    }

    private CallForward() {
    }

    /** Looks through the books in months with an announced rule still to come, and once more after them. */
    static void arrange(World world, int month) {
        boolean pending = world.expectations.hasPending(month);
        if (world.blueprint.mechanisms.callForward() && (pending || world.expectations.hasPending(month - 1))) {
            for (OrderBook book : world.supply.books) {
                putBack(world, book);
                if (pending) {
                    call(world, book, month);
                }
            }
        }
    }

    private static void putBack(World world, OrderBook book) {
        for (int place = 0; place < book.size(); place++) {
            if (book.isOpen(place) && book.isCalled(place)) {
                book.putBack(place, world.lots.due[book.lot(place)]);
            }
        }
    }

    private static void call(World world, OrderBook book, int month) {
        List<Threatened> threatened = threatened(world, book, month);
        double evenPaceUsd = 0;
        for (Threatened order : threatened) {
            evenPaceUsd += (double) book.usd(order.place()) / (order.lostFrom() - month);
        }
        long quotaUsd = Usd.round(evenPaceUsd);
        for (int i = 0; i < threatened.size() && quotaUsd > 0; i++) {
            int place = threatened.get(i).place();
            if (world.lots.ready[book.lot(place)] <= month) {
                book.call(place);
                quotaUsd -= book.usd(place);
            }
        }
    }

    private static List<Threatened> threatened(World world, OrderBook book, int month) {
        List<Threatened> threatened = new ArrayList<>();
        for (int place = 0; place < book.size(); place++) {
            if (book.isOpen(place) && book.underRules(place) && world.lots.route(book.lot(place)) != Route.HUB) {
                int lot = book.lot(place);
                int lostFrom = world.expectations.undeliverableFrom(world.lots, lot, month);
                if (lostFrom != Integer.MAX_VALUE && world.lots.ready[lot] < lostFrom) {
                    threatened.add(new Threatened(place, book.key(place), lostFrom));
                }
            }
        }
        threatened.sort(Threatened.URGENCY);
        return threatened;
    }
}
