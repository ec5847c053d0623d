package chokepoint.engine;

import chokepoint.world.Blueprint;
import chokepoint.world.OrderBook;
import chokepoint.world.Supply;
import chokepoint.world.World;
import java.util.Arrays;

/** Goes once through a pool's orders: drops those that have ended, promises lead times anew to each rank (model.md M9). */
final class PromiseLeads {

    private final Blueprint blueprint;
    /** Value of open orders by months until due: all, and by rank those that are behind a new order of it. */
    private final double[] usdDueIn = new double[Supply.LONGEST_LEAD];
    private final double[][] usdBehind;
    private final double[] usdAhead = new double[Supply.LONGEST_LEAD];

    PromiseLeads(World world) {
        this.blueprint = world.blueprint;
        this.usdBehind = new double[blueprint.ranks.length][Supply.LONGEST_LEAD];
    }

    /** @param month the month in which the promises are read */
    void renew(World world, int pool, int month) {
        Arrays.fill(usdDueIn, 0);
        for (double[] ofRank : usdBehind) {
            Arrays.fill(ofRank, 0);
        }
        OrderBook book = world.supply.books[pool];
        for (int place = book.size() - 1; place >= 0; place--) {
            if (book.isOpen(place)) {
                addToQueue(book, place, month);
            } else {
                book.remove(place);
            }
        }
        promise(world, pool);
    }

    private void addToQueue(OrderBook book, int place, int month) {
        int dueIn = Math.max(0, book.due(place) - month);
        if (dueIn >= Supply.LONGEST_LEAD) {
            return;
        }
        usdDueIn[dueIn] += book.usd(place);
        for (int rank = 0; book.keyMonth(place) > month + blueprint.ranks[rank]; rank++) {
            usdBehind[rank][dueIn] += book.usd(place);
        }
    }

    private void promise(World world, int pool) {
        double queue = 0;
        for (int dueIn = 0; dueIn < world.supply.poolBuildMonths[pool]; dueIn++) {
            queue += usdDueIn[dueIn];
        }
        world.supply.queueUsd[pool] = queue;
        for (int rank = 0; rank < usdBehind.length; rank++) {
            for (int dueIn = 0; dueIn < usdAhead.length; dueIn++) {
                usdAhead[dueIn] = usdDueIn[dueIn] - usdBehind[rank][dueIn];
            }
            world.supply.promise(blueprint, rank, pool, usdAhead);
        }
    }
}
