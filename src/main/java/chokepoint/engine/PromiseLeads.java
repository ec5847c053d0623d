package chokepoint.engine;

import chokepoint.world.Blueprint;
import chokepoint.world.OrderBook;
import chokepoint.world.Supply;
import chokepoint.world.World;
import java.util.Arrays;

/** Drops a pool's orders that have ended, promises lead times anew to each rank (model.md M9). */
final class PromiseLeads {

    private final Blueprint blueprint;
    /** Value of open orders ahead of a new one, by its rank and months until due; nothing is behind the last rank. */
    private final double[][] usdAhead;
    /** Months until due of the furthest order: only so much of the arrays is used, and cleared. */
    private int reach;

    PromiseLeads(World world) {
        this.blueprint = world.blueprint;
        this.usdAhead = new double[blueprint.ranks.length][Supply.LONGEST_LEAD];
    }

    /** @param month the month in which the promises are read */
    void renew(World world, int pool, int month) {
        OrderBook book = world.supply.books[pool];
        book.dropEnded();
        book.dueValue().startMonth(month);
        reach = Math.min(book.dueValue().lastMonth() - month, Supply.LONGEST_LEAD - 1);
        for (double[] ofRank : usdAhead) {
            for (int dueIn = 0; dueIn <= reach; dueIn++) {
                ofRank[dueIn] = book.dueValue().usd(month + dueIn);
            }
        }
        leaveBehind(book, month);
        promise(world, pool);
        for (double[] ofRank : usdAhead) {
            Arrays.fill(ofRank, 0, reach + 1, 0);
        }
    }

    /** Orders of a higher rank may come behind a new one. Whole dollars far below 2^53 are exact in doubles. */
    private void leaveBehind(OrderBook book, int month) {
        for (int place = 0; place < book.size(); place++) {
            for (int rank = 0; book.keyMonth(place) > month + blueprint.ranks[rank]; rank++) {
                int dueIn = Math.max(0, book.due(place) - month);
                if (dueIn <= reach) {
                    usdAhead[rank][dueIn] -= book.usd(place);
                }
            }
        }
    }

    private void promise(World world, int pool) {
        double queue = 0;
        for (int dueIn = 0; dueIn < Math.min(world.supply.poolBuildMonths[pool], reach + 1); dueIn++) {
            queue += usdAhead[usdAhead.length - 1][dueIn];
        }
        world.supply.queueUsd[pool] = queue;
        for (int rank = 0; rank < usdAhead.length; rank++) {
            world.supply.promise(blueprint, rank, pool, usdAhead[rank]);
        }
    }
}
