package chokepoint.engine;

import chokepoint.world.Blueprint;
import chokepoint.world.OrderBook;
import chokepoint.world.Supply;
import chokepoint.world.World;
import java.util.Arrays;

/** Goes once through a pool's open orders: drops what is no longer open, adds up the backlog, promises lead times anew (model.md M9). */
final class PromiseLeads {

    private final Blueprint blueprint;
    private final double[][] usdDueBy;

    PromiseLeads(World world) {
        this.blueprint = world.blueprint;
        this.usdDueBy = new double[blueprint.ranks.length][Supply.LONGEST_LEAD];
    }

    /** @param month the month in which the promises are read */
    void renew(World world, int pool, int month) {
        for (double[] ofRank : usdDueBy) {
            Arrays.fill(ofRank, 0);
        }
        OrderBook book = world.supply.books[pool];
        double queue = 0;
        int queueEnd = month - 1 + world.supply.poolBuildMonths[pool];
        for (int place = book.size() - 1; place >= 0; place--) {
            if (!book.isOpen(place)) {
                book.remove(place);
            } else {
                addToBacklog(world, book, place);
                addToQueue(book, place, month);
                queue += book.due(place) <= queueEnd ? book.usd(place) : 0;
            }
        }
        world.supply.queueUsd[pool] = queue;
        for (int rank = 0; rank < usdDueBy.length; rank++) {
            world.supply.promise(blueprint, rank, pool, usdDueBy[rank]);
        }
    }

    private static void addToBacklog(World world, OrderBook book, int place) {
        int line = book.productLine(place);
        world.supply.backlogUsd[line] += book.usd(place);
        world.supply.targetBacklogUsd[line] += book.toTarget(place) ? book.usd(place) : 0;
    }

    private void addToQueue(OrderBook book, int place, int month) {
        int dueIn = Math.max(0, book.due(place) - month);
        if (dueIn >= Supply.LONGEST_LEAD) {
            return;
        }
        for (int rank = 0; rank < usdDueBy.length; rank++) {
            if (book.keyMonth(place) <= month + blueprint.ranks[rank]) {
                usdDueBy[rank][dueIn] += book.usd(place);
            }
        }
    }
}
