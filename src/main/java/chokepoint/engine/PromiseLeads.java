package chokepoint.engine;

import chokepoint.world.Blueprint;
import chokepoint.world.Lots;
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
        Lots lots = world.lots;
        OrderBook book = world.supply.books[pool];
        double queue = 0;
        for (int place = book.size() - 1; place >= 0; place--) {
            int lot = book.lot(place);
            if (lots.state[lot] != Lots.ORDERED || world.supply.poolOf[lots.productLine[lot]] != pool) {
                book.remove(place);
            } else {
                addToBacklog(world, lot);
                addToQueue(world, lot, month);
                queue += lots.due[lot] <= month - 1 + world.supply.poolBuildMonths[pool] ? lots.orderUsd(lot) : 0;
            }
        }
        world.supply.queueUsd[pool] = queue;
        for (int rank = 0; rank < usdDueBy.length; rank++) {
            world.supply.promise(blueprint, rank, pool, usdDueBy[rank]);
        }
    }

    private void addToBacklog(World world, int lot) {
        int line = world.lots.productLine[lot];
        int buyer = world.buyerOf(lot);
        world.supply.backlogUsd[line] += world.lots.orderUsd(lot);
        world.supply.targetBacklogUsd[line] += blueprint.buyerInTarget[buyer] ? world.lots.orderUsd(lot) : 0;
    }

    private void addToQueue(World world, int lot, int month) {
        int dueIn = Math.max(0, world.lots.due[lot] - month);
        if (dueIn >= Supply.LONGEST_LEAD) {
            return;
        }
        int key = world.lots.orderMonth[lot] + blueprint.ranks[blueprint.rankOfBuyer[world.buyerOf(lot)]];
        for (int rank = 0; rank < usdDueBy.length; rank++) {
            if (key <= month + blueprint.ranks[rank]) {
                usdDueBy[rank][dueIn] += world.lots.orderUsd(lot);
            }
        }
    }
}
