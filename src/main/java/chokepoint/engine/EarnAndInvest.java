package chokepoint.engine;

import chokepoint.agent.EquipmentMaker;
import chokepoint.scenario.DomesticCeiling;
import chokepoint.world.Blueprint;
import chokepoint.world.Supply;
import chokepoint.world.World;
import java.util.Arrays;

/** Slots follow orders, domestic makers catch up (model.md M9, M12 in its simplest form). */
final class EarnAndInvest implements Phase {

    private final Blueprint blueprint;
    private final double[] ceilingOfLine;

    EarnAndInvest(World world) {
        this.blueprint = world.blueprint;
        this.ceilingOfLine = ceilings();
    }

    @Override
    public void run(World world, int month) {
        adjustSlots(world, month);
        if (month >= blueprint.burnIn && blueprint.mechanisms.domesticCatchUp()) {
            catchUp(world);
        }
        forgetSales(world);
    }

    private void adjustSlots(World world, int month) {
        Supply supply = world.supply;
        int held = blueprint.burnIn + blueprint.parameters.slotsHeldMonths();
        double[] orders = new double[supply.slotsUsd.length];
        for (int line = 0; line < supply.ordersUsd.length; line++) {
            orders[supply.poolOf[line]] += supply.ordersUsd[line];
        }
        for (int pool = 0; pool < orders.length; pool++) {
            supply.smoothedOrdersUsd[pool] += (orders[pool] - supply.smoothedOrdersUsd[pool])
                    / blueprint.parameters.orderSmoothingMonths();
            if (month >= held && blueprint.mechanisms.slotAdjustment()) {
                supply.slotsUsd[pool] = world.makers[supply.poolMaker[pool]].nextSlots(supply.slotsUsd[pool],
                        supply.smoothedOrdersUsd[pool], supply.queueUsd[pool], supply.poolBuildMonths[pool]);
            }
        }
        if (month == blueprint.burnIn - 1) {
            supply.openAtFullSlots(blueprint);
        }
    }

    private void catchUp(World world) {
        for (int line = 0; line < ceilingOfLine.length; line++) {
            if (ceilingOfLine[line] > world.supply.performance[line]) {
                int home = blueprint.directory.makerCountry()[blueprint.directory.lineMaker()[line]];
                int place = home * blueprint.classCount() + blueprint.directory.lineClass()[line];
                double use = world.allSalesUsd[place] > 0 ? world.homeSalesUsd[place] / world.allSalesUsd[place] : 0;
                world.supply.performance[line] = EquipmentMaker.nextPerformance(world.supply.performance[line],
                        ceilingOfLine[line], blueprint.parameters.performanceCatchUp(), use,
                        blueprint.parameters.useHalfSaturation());
            }
        }
    }

    /** Sales are remembered with a mean age of a year. */
    private static void forgetSales(World world) {
        for (int place = 0; place < world.allSalesUsd.length; place++) {
            world.allSalesUsd[place] *= 11.0 / 12;
            world.homeSalesUsd[place] *= 11.0 / 12;
        }
    }

    private double[] ceilings() {
        double[] ceiling = new double[blueprint.lineCount()];
        Arrays.fill(ceiling, Double.NEGATIVE_INFINITY);
        for (DomesticCeiling row : blueprint.scenario.world().domesticCeilings()) {
            for (int line = 0; line < ceiling.length; line++) {
                int maker = blueprint.directory.lineMaker()[line];
                boolean home = blueprint.directory.countries().get(blueprint.directory.makerCountry()[maker])
                        .equals(row.country());
                if (home && blueprint.directory.toolClass(line).equals(row.toolClass())) {
                    ceiling[line] = row.ceiling();
                }
            }
        }
        return ceiling;
    }
}
