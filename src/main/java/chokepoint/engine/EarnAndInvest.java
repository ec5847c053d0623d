package chokepoint.engine;

import chokepoint.agent.EquipmentMaker;
import chokepoint.world.Blueprint;
import chokepoint.world.Supply;
import chokepoint.world.World;

/** Revenue pays for research, slots follow orders, prices are set (model.md M9, M12, M13, M18). */
final class EarnAndInvest implements Phase {

    private final Blueprint blueprint;
    private final Research research;
    private final Prices prices;

    EarnAndInvest(World world) {
        this.blueprint = world.blueprint;
        this.research = new Research(world);
        this.prices = new Prices(world);
    }

    @Override
    public void run(World world, int month) {
        world.industry.closeRevenue(world.books.receivedByMaker);
        adjustSlots(world, month);
        if (month >= blueprint.burnIn) {
            invest(world, month);
        }
        forgetSales(world);
    }

    private void invest(World world, int month) {
        research.spend(world);
        research.improve(world);
        if (blueprint.mechanisms.retaliation()) {
            Retaliation.advance(world, month);
        }
        prices.set(world, month);
    }

    private void adjustSlots(World world, int month) {
        Supply supply = world.supply;
        int held = blueprint.burnIn + blueprint.parameters.slotsHeldMonths();
        for (int pool = 0; pool < supply.slotsUsd.length; pool++) {
            supply.smoothedOrdersUsd[pool] += (supply.slotsOrderedUsd[pool] - supply.smoothedOrdersUsd[pool])
                    / blueprint.parameters.orderSmoothingMonths();
            if (month >= held && blueprint.mechanisms.slotAdjustment()) {
                supply.slotsUsd[pool] = nextSlots(world, pool);
            }
        }
        if (month == blueprint.burnIn - 1) {
            supply.openAtFullSlots(blueprint);
            prices.open(world);
        }
    }

    private static double nextSlots(World world, int pool) {
        Supply supply = world.supply;
        EquipmentMaker maker = world.makers[supply.poolMaker[pool]];
        double wanted = maker.slotsWanted(supply.slotsUsd[pool], supply.smoothedOrdersUsd[pool], supply.queueUsd[pool],
                supply.poolBuildMonths[pool]);
        return maker.nextSlots(supply.slotsUsd[pool], wanted, supply.oneToolAYearUsd[pool]);
    }

    /** Sales are remembered with a mean age of a year. */
    private static void forgetSales(World world) {
        for (int place = 0; place < world.allSalesUsd.length; place++) {
            world.allSalesUsd[place] *= 11.0 / 12;
            world.homeSalesUsd[place] *= 11.0 / 12;
        }
    }
}
