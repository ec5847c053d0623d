package chokepoint.engine;

import chokepoint.event.Route;
import chokepoint.event.SubsidyPaid;
import chokepoint.event.ToolsDelivered;
import chokepoint.market.KeyHeap;
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

    private final Desk desk;
    private final Blueprint blueprint;
    private final PromiseLeads promises;
    private final HubShipments hubs;
    private final KeyHeap due = new KeyHeap();
    private final KeyHeap early = new KeyHeap();
    private int[] ready = new int[64];

    BuildAndShip(Desk desk, World world) {
        this.desk = desk;
        this.blueprint = world.blueprint;
        this.promises = new PromiseLeads(world);
        this.hubs = new HubShipments(world);
    }

    @Override
    public void run(World world, int month) {
        Arrays.fill(world.supply.shippedUsd, 0);
        Arrays.fill(world.supply.slotsUsedUsd, 0);
        CallForward.arrange(world, month);
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
        ready = ready.length < book.size() ? new int[book.size() * 2] : ready;
        int count = book.findReady(month, month + blueprint.parameters.pullInMonths(), ready);
        for (int i = 0; i < count; i++) {
            int place = ready[i];
            if (!book.underRules(place) || desk.mayShip(world, book.lot(place), month)) {
                (book.due(place) <= month ? due : early).add(book.key(place));
            }
        }
        due.arrange();
    }

    private void fillSlots(World world, int pool, int month) {
        OrderBook book = world.supply.books[pool];
        if (!blueprint.mechanisms.slots()) {
            while (!due.isEmpty()) {
                ship(world, book, OrderBook.placeOf(due.take()), month);
            }
            return;
        }
        world.supply.creditUsd[pool] += world.supply.slotsUsd[pool];
        world.supply.slotsGivenUsd[pool] += world.supply.slotsUsd[pool];
        ship(world, pool, due, month);
        if (due.isEmpty()) {
            early.arrange();
            ship(world, pool, early, month);
        }
        world.supply.creditUsd[pool] = Math.min(world.supply.creditUsd[pool], head(world, pool));
    }

    /** Ships in order while credit lasts. */
    private void ship(World world, int pool, KeyHeap queue, int month) {
        OrderBook book = world.supply.books[pool];
        while (!queue.isEmpty() && book.usd(OrderBook.placeOf(queue.first())) <= world.supply.creditUsd[pool]) {
            int place = OrderBook.placeOf(queue.take());
            world.supply.creditUsd[pool] -= book.usd(place);
            world.supply.shippedToDateUsd[pool] += book.usd(place);
            ship(world, book, place, month);
        }
    }

    /** Value of the order for which credit is kept: the first that could not be shipped, or else the next to be due. */
    private double head(World world, int pool) {
        if (!due.isEmpty() || !early.isEmpty()) {
            return world.supply.books[pool].usd(OrderBook.placeOf((due.isEmpty() ? early : due).first()));
        }
        int next = world.supply.books[pool].nextDue();
        return next < 0 ? 0 : world.supply.books[pool].usd(next);
    }

    private void ship(World world, OrderBook book, int place, int month) {
        Lots lots = world.lots;
        int lot = book.lot(place);
        book.close(place);
        int line = lots.productLine[lot];
        long usd = lots.orderUsd(lot);
        world.addToBacklog(lot, -usd);
        world.supply.shippedUsd[line] += usd;
        world.supply.slotsUsedUsd[line] += world.slotsTakenUsd(lot);
        world.industry.toolsMade[line] += month >= blueprint.burnIn ? lots.orderUnits[lot] : 0;
        world.books.builtOfClass[blueprint.directory.lineClass()[line]] += lots.orderUnits[lot];
        if (hubs.isSeized(world, lot)) {
            hubs.seize(world, lot, month);
        } else {
            deliver(world, lot, month);
        }
    }

    private void deliver(World world, int lot, int month) {
        Lots lots = world.lots;
        lots.state[lot] = Lots.DELIVERED;
        if (lots.route(lot) == Route.HUB) {
            hubs.pay(world, lot, month);
        } else {
            pay(world, lot, month);
        }
        world.books.ordersDelivered++;
        int licence = lots.neededLicences[lot] == 0 ? Lots.NO_LICENCE : lots.licence[lot];
        world.events.on(new ToolsDelivered(month, world.books.shipments++, lot, lots.fab[lot],
                lots.productLine[lot], lots.orderUnits[lot], lots.usdPerTool[lot], lots.orderMonth[lot],
                lots.route(lot), licence));
        desk.noteDelivery(lot);
    }

    /** The maker gets the price; where tools of the country's own makers are subsidised, its treasury bears a part. */
    private void pay(World world, int lot, int month) {
        int line = world.lots.productLine[lot];
        int maker = blueprint.directory.lineMaker()[line];
        long subsidy = world.subsidyUsd(lot);
        world.books.pay(world.buyerOf(lot), maker, world.lots.orderUsd(lot) - subsidy);
        if (subsidy > 0) {
            world.books.subsidise(blueprint.homeOfLine(line), maker, subsidy);
            world.events.on(new SubsidyPaid(month, world.books.shipments, blueprint.homeOfLine(line), subsidy));
        }
    }
}
