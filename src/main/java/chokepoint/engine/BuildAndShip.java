package chokepoint.engine;

import chokepoint.event.Route;
import chokepoint.event.ToolsDelivered;
import chokepoint.market.KeyHeap;
import chokepoint.random.Keys;
import chokepoint.world.Blueprint;
import chokepoint.world.Lots;
import chokepoint.world.OrderBook;
import chokepoint.world.World;
import java.util.Arrays;

/**
 * Product lines fill their slots (model.md M9): first with due orders, then with ready ones due within the pull-in
 * window, in order of queue key; only licensed ones ship. Credit left is kept only for the order at the head.
 */
final class BuildAndShip implements Phase {

    private static final int PLACE_BITS = 24;
    private static final int TIE_BITS = 24;
    /** Lifts order months of the opening, which are negative, above zero. */
    private static final int KEY_BASE = 1024;

    private final Desk desk;
    private final Blueprint blueprint;
    private final PromiseLeads promises;
    private final KeyHeap due = new KeyHeap();
    private final KeyHeap early = new KeyHeap();

    BuildAndShip(Desk desk, World world) {
        this.desk = desk;
        this.blueprint = world.blueprint;
        this.promises = new PromiseLeads(world);
    }

    @Override
    public void run(World world, int month) {
        Arrays.fill(world.supply.shippedUsd, 0);
        Arrays.fill(world.supply.backlogUsd, 0);
        Arrays.fill(world.supply.targetBacklogUsd, 0);
        for (int pool = 0; pool < world.supply.books.length; pool++) {
            collect(world, pool, month);
            fillSlots(world, pool, month);
            promises.renew(world, pool, month + 1);
        }
    }

    private void collect(World world, int pool, int month) {
        due.clear();
        early.clear();
        OrderBook book = world.supply.books[pool];
        int pulledIn = month + blueprint.parameters.pullInMonths();
        for (int place = 0; place < book.size(); place++) {
            if (book.ready(place) <= month && book.due(place) <= pulledIn) {
                if (book.isOpen(place) && mayShip(world, book.lot(place), month)) {
                    (book.due(place) <= month ? due : early).add(key(world, book, place));
                }
            }
        }
        due.arrange();
        early.arrange();
    }

    /** Whether it holds every licence it needs; one that has run out is applied for again. */
    private boolean mayShip(World world, int lot, int month) {
        Lots lots = world.lots;
        if (lots.isFullyLicensed(lot, month)) {
            return true;
        }
        boolean ranOut = (lots.grantedLicences[lot] & lots.neededLicences[lot]) == lots.neededLicences[lot];
        if (ranOut) {
            lots.grantedLicences[lot] = 0;
            desk.apply(world, lot, world.rulings.needs(lots.fab[lot], lots.productLine[lot], month,
                    lots.orderMonth[lot]), month);
        }
        return false;
    }

    private long key(World world, OrderBook book, int place) {
        int lot = book.lot(place);
        long tie = Keys.mix(desk.queueTies, world.lots.key[lot]) >>> 64 - TIE_BITS;
        return (long) (book.keyMonth(place) + KEY_BASE) << PLACE_BITS + TIE_BITS | tie << PLACE_BITS | place;
    }

    private void fillSlots(World world, int pool, int month) {
        OrderBook book = world.supply.books[pool];
        if (!blueprint.mechanisms.slots()) {
            while (!due.isEmpty()) {
                ship(world, book, placeOf(due.take()), month);
            }
            return;
        }
        world.supply.creditUsd[pool] += world.supply.slotsUsd[pool];
        world.supply.slotsGivenUsd[pool] += world.supply.slotsUsd[pool];
        ship(world, pool, due, month);
        if (due.isEmpty()) {
            ship(world, pool, early, month);
        }
        world.supply.creditUsd[pool] = Math.min(world.supply.creditUsd[pool], head(world, pool));
    }

    /** Ships in order while credit lasts. */
    private void ship(World world, int pool, KeyHeap queue, int month) {
        OrderBook book = world.supply.books[pool];
        while (!queue.isEmpty() && book.usd(placeOf(queue.first())) <= world.supply.creditUsd[pool]) {
            int place = placeOf(queue.take());
            world.supply.creditUsd[pool] -= book.usd(place);
            world.supply.shippedToDateUsd[pool] += book.usd(place);
            ship(world, book, place, month);
        }
    }

    /** Value of the order for which credit is kept: the first that could not be shipped, or else the next to be due. */
    private double head(World world, int pool) {
        if (!due.isEmpty() || !early.isEmpty()) {
            return world.supply.books[pool].usd(placeOf((due.isEmpty() ? early : due).first()));
        }
        OrderBook book = world.supply.books[pool];
        int next = -1;
        for (int place = 0; place < book.size(); place++) {
            if (book.isOpen(place) && (next < 0 || isBefore(world, book, place, next))) {
                next = place;
            }
        }
        return next < 0 ? 0 : book.usd(next);
    }

    private boolean isBefore(World world, OrderBook book, int place, int other) {
        int byDue = Integer.compare(book.due(place), book.due(other));
        return byDue != 0 ? byDue < 0 : key(world, book, place) < key(world, book, other);
    }

    private void ship(World world, OrderBook book, int place, int month) {
        Lots lots = world.lots;
        int lot = book.lot(place);
        book.close(place);
        int line = lots.productLine[lot];
        int buyer = world.buyerOf(lot);
        long usd = lots.orderUsd(lot);
        lots.state[lot] = Lots.DELIVERED;
        world.supply.shippedUsd[line] += usd;
        world.books.builtOfClass[blueprint.directory.lineClass()[line]] += lots.orderUnits[lot];
        world.books.pay(buyer, blueprint.directory.lineMaker()[line], usd);
        world.books.ordersDelivered++;
        int licence = lots.neededLicences[lot] == 0 ? Lots.NO_LICENCE : lots.licence[lot];
        world.events.on(new ToolsDelivered(month, world.books.shipments++, lot, lots.fab[lot], line,
                lots.orderUnits[lot], lots.usdPerTool[lot], lots.orderMonth[lot], Route.DIRECT, licence));
        desk.noteDelivery(lot);
    }

    private static int placeOf(long key) {
        return (int) (key & (1 << PLACE_BITS) - 1);
    }
}
