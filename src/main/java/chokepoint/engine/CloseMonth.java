package chokepoint.engine;

import chokepoint.event.MakerClosed;
import chokepoint.event.ProductLineClosed;
import chokepoint.quantity.Usd;
import chokepoint.world.Blueprint;
import chokepoint.world.Supply;
import chokepoint.world.World;
import java.util.Arrays;

/** The books of the month are closed: statistics are told and every identity is checked (model.md section 10). */
final class CloseMonth implements Phase {

    private final Blueprint blueprint;
    private final Identities identities;

    CloseMonth(World world) {
        this.blueprint = world.blueprint;
        this.identities = new Identities(world);
    }

    @Override
    public void run(World world, int month) {
        identities.check(world, month);
        if (month == blueprint.months - 1) {
            identities.recount(world, month);
        }
        Supply supply = world.supply;
        for (int line = 0; line < blueprint.lineCount() && month >= blueprint.burnIn; line++) {
            world.events.on(new ProductLineClosed(month, line, supply.ordersUsd[line], supply.backlogUsd[line],
                    supply.targetBacklogUsd[line], slotsOf(supply, line), supply.shippedUsd[line],
                    supply.slotsUsedUsd[line], supply.lead[0][line], supply.performance[line],
                    world.industry.priceUsd[line], world.industry.unitCost[line]));
        }
        closeMakers(world, month);
        Arrays.fill(supply.ordersUsd, 0);
        Arrays.fill(supply.slotsOrderedUsd, 0);
    }

    private void closeMakers(World world, int month) {
        for (int maker = 0; maker < blueprint.makerCount() && month >= blueprint.burnIn; maker++) {
            world.events.on(new MakerClosed(month, maker, world.industry.revenueUsd[maker],
                    Usd.round(world.industry.researchUsd[maker] / 12)));
        }
    }

    /** Slots of the line's pool, shared equally among its lines. */
    private static long slotsOf(Supply supply, int line) {
        int pool = supply.poolOf[line];
        return Usd.round(supply.slotsUsd[pool] / supply.linesOfPool[pool].length);
    }
}
