package chokepoint.engine;

import chokepoint.event.ToolsDelivered;
import chokepoint.event.Route;
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

    private static final int LOT_BITS = 24;
    private static final int TIE_BITS = 24;
    /** Lifts order months of the opening, which are negative, above zero. */
    private static final int KEY_BASE = 1024;

    private final Desk desk;
    private final Blueprint blueprint;
    private final PromiseLeads promises;
    private long[] due = new long[256];
    private int dueCount;
    private long[] early = new long[256];
    private int earlyCount;

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
        dueCount = 0;
        earlyCount = 0;
        Lots lots = world.lots;
        OrderBook book = world.supply.books[pool];
        for (int place = 0; place < book.size(); place++) {
            int lot = book.lot(place);
            if (lots.state[lot] == Lots.ORDERED && lots.ready[lot] <= month && mayShip(world, lot, month)) {
                if (lots.due[lot] <= month) {
                    due = dueCount == due.length ? Arrays.copyOf(due, dueCount * 2) : due;
                    due[dueCount++] = key(world, lot);
                } else if (lots.due[lot] <= month + blueprint.parameters.pullInMonths()) {
                    early = earlyCount == early.length ? Arrays.copyOf(early, earlyCount * 2) : early;
                    early[earlyCount++] = key(world, lot);
                }
            }
        }
        Arrays.sort(due, 0, dueCount);
        Arrays.sort(early, 0, earlyCount);
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

    private long key(World world, int lot) {
        int handicap = blueprint.ranks[blueprint.rankOfBuyer[world.buyerOf(lot)]];
        long tie = Keys.mix(desk.queueTies, world.lots.key[lot]) >>> 64 - TIE_BITS;
        return (long) (world.lots.orderMonth[lot] + handicap + KEY_BASE) << LOT_BITS + TIE_BITS
                | tie << LOT_BITS | lot;
    }

    private void fillSlots(World world, int pool, int month) {
        if (!blueprint.mechanisms.slots()) {
            for (int i = 0; i < dueCount; i++) {
                ship(world, lotOf(due[i]), month);
            }
            return;
        }
        world.supply.creditUsd[pool] += world.supply.slotsUsd[pool];
        world.supply.slotsGivenUsd[pool] += world.supply.slotsUsd[pool];
        double head = ship(world, pool, due, dueCount, month);
        if (head == 0) {
            head = ship(world, pool, early, earlyCount, month);
        }
        world.supply.creditUsd[pool] = Math.min(world.supply.creditUsd[pool],
                head > 0 ? head : nextInLine(world, pool));
    }

    /** Ships in order while credit lasts; the value of the first left over, 0 if none is. */
    private double ship(World world, int pool, long[] queue, int count, int month) {
        for (int i = 0; i < count; i++) {
            int lot = lotOf(queue[i]);
            long usd = world.lots.orderUsd(lot);
            if (usd > world.supply.creditUsd[pool]) {
                return usd;
            }
            world.supply.creditUsd[pool] -= usd;
            world.supply.shippedToDateUsd[pool] += usd;
            ship(world, lot, month);
        }
        return 0;
    }

    /** Value of the open order due next, for which credit may be saved up. */
    private double nextInLine(World world, int pool) {
        OrderBook book = world.supply.books[pool];
        int next = -1;
        for (int place = 0; place < book.size(); place++) {
            int lot = book.lot(place);
            if (world.lots.state[lot] == Lots.ORDERED && (next < 0 || isBefore(world, lot, next))) {
                next = lot;
            }
        }
        return next < 0 ? 0 : world.lots.orderUsd(next);
    }

    private boolean isBefore(World world, int lot, int other) {
        int byDue = Integer.compare(world.lots.due[lot], world.lots.due[other]);
        return byDue != 0 ? byDue < 0 : key(world, lot) < key(world, other);
    }

    private void ship(World world, int lot, int month) {
        Lots lots = world.lots;
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

    private static int lotOf(long key) {
        return (int) (key & (1 << LOT_BITS) - 1);
    }
}
