package chokepoint.engine;

import chokepoint.quantity.BrokenIdentity;
import chokepoint.world.Blueprint;
import chokepoint.world.Books;
import chokepoint.world.Lots;
import chokepoint.world.OrderBook;
import chokepoint.world.Supply;
import chokepoint.world.UsedMarket;
import chokepoint.world.World;

/**
 * The accounting identities of one world, checked every month of every run (model.md section 10): money, tools, orders
 * and slots. A broken one stops the run and says where.
 */
final class Identities {

    private final Blueprint blueprint;
    private long earnedBefore;

    Identities(World world) {
        this.blueprint = world.blueprint;
        this.earnedBefore = sum(world.books.receivedByMaker);
    }

    void check(World world, int month) {
        checkMoney(world, month);
        checkTools(world, month);
        checkOrders(world, month);
        checkSlots(world, month);
    }

    private void checkMoney(World world, int month) {
        Books books = world.books;
        long earned = sum(books.receivedByMaker);
        long paid = sum(books.paidByBuyer) + sum(books.paidByCountry) + sum(books.paidByHub);
        require("money paid = money received", month, "all accounts",
                earned + sum(books.receivedByHub) + sum(books.receivedByCountry) + books.receivedForUsed, paid);
        long shipped = sum(world.supply.shippedUsd);
        if (month < blueprint.burnIn || !blueprint.mechanisms.service()) {
            require("payments of the month = shipments of the month", month, "systems", shipped, earned - earnedBefore);
        }
        earnedBefore = earned;
        for (int buyer = 0; buyer < books.paidByBuyer.length; buyer++) {
            requireNotNegative(month, blueprint.directory.buyers().get(buyer), books.paidByBuyer[buyer]);
        }
    }

    private void checkTools(World world, int month) {
        for (int k = 0; k < blueprint.classCount(); k++) {
            require("tools built = delivered + seized", month, blueprint.directory.toolClasses().get(k),
                    world.books.builtOfClass[k], world.books.deliveredOfClass[k] + world.books.seizedOfClass[k]);
        }
        if (blueprint.mechanisms.usedMarket()) {
            checkUsedTools(world, month);
        }
    }

    private void checkUsedTools(World world, int month) {
        UsedMarket market = world.usedMarket;
        int[] reserved = new int[blueprint.classCount()];
        for (int lot : market.openOrders()) {
            reserved[world.lots.toolClass[lot]] += world.lots.orderUnits[lot];
        }
        for (int k = 0; k < reserved.length; k++) {
            String toolClass = blueprint.directory.toolClasses().get(k);
            require("used tools offered = delivered + reserved + on offer", month, toolClass, market.enteredOfClass(k),
                    market.deliveredOfClass(k) + reserved[k] + market.onOfferOfClass(k));
            requireNotNegative(month, "used tools of " + toolClass, market.onOfferOfClass(k));
        }
    }

    private void checkOrders(World world, int month) {
        long open = world.usedMarket.openOrderCount();
        for (OrderBook book : world.supply.books) {
            open += book.size();
        }
        Books books = world.books;
        require("orders opened = delivered + cancelled + seized + open", month, "order books", books.ordersOpened,
                books.ordersDelivered + books.ordersCancelled + books.ordersSeized + open);
    }

    private void checkSlots(World world, int month) {
        Supply supply = world.supply;
        for (int pool = 0; pool < supply.books.length && blueprint.mechanisms.slots(); pool++) {
            if (supply.shippedToDateUsd[pool] > supply.slotsGivenUsd[pool] + 1) {
                throw new BrokenIdentity("shipments to date fit in slots to date",
                        blueprint.directory.month(month).toString(),
                        blueprint.directory.makers().get(supply.poolMaker[pool]),
                        (long) supply.slotsGivenUsd[pool], (long) supply.shippedToDateUsd[pool]);
            }
        }
    }

    /** A recount of every lot's state against the books, for the end of a run. */
    void recount(World world, int month) {
        Lots lots = world.lots;
        int delivered = 0;
        for (int lot = 0; lot < lots.count(); lot++) {
            delivered += lots.state[lot] == Lots.DELIVERED ? 1 : 0;
        }
        require("lots delivered = orders delivered", month, "lots", delivered, world.books.ordersDelivered);
    }

    private void require(String identity, int month, String account, long expected, long found) {
        if (expected != found) {
            throw new BrokenIdentity(identity, blueprint.directory.month(month).toString(), account, expected, found);
        }
    }

    private void requireNotNegative(int month, String account, long amount) {
        if (amount < 0) {
            throw new BrokenIdentity("nothing is negative", blueprint.directory.month(month).toString(), account, 0,
                    amount);
        }
    }

    private static long sum(long[] amounts) {
        long sum = 0;
        for (long amount : amounts) {
            sum += amount;
        }
        return sum;
    }
}
