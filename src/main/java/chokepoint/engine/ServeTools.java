package chokepoint.engine;

import chokepoint.event.ServicePaid;
import chokepoint.world.Blueprint;
import chokepoint.world.World;

/**
 * Makers serve the tools installed, and are paid for it (model.md M9); where a rule in force covers service they may
 * not, and the tools wear (M15). What a month of wear does shows in the next month's capacity.
 */
final class ServeTools implements Phase {

    private final Blueprint blueprint;

    ServeTools(World world) {
        this.blueprint = world.blueprint;
    }

    @Override
    public void run(World world, int month) {
        if (month < blueprint.burnIn) {
            return;
        }
        if (blueprint.mechanisms.serviceDenial() && rulesChanged(world, month)) {
            world.fabs.reviewService(world.rulings, world.draws, month);
        }
        if (blueprint.mechanisms.service()) {
            payService(world, month);
        }
        world.fabs.wear();
    }

    private boolean rulesChanged(World world, int month) {
        return month == blueprint.burnIn || world.rulings.version(month) != world.rulings.version(month - 1);
    }

    private void payService(World world, int month) {
        for (int buyer = 0; buyer < blueprint.buyerCount(); buyer++) {
            for (int line = 0; line < blueprint.lineCount(); line++) {
                long usd = world.fabs.serviceUsd(buyer, line);
                if (usd > 0) {
                    world.books.pay(buyer, blueprint.directory.lineMaker()[line], usd);
                    world.events.on(new ServicePaid(month, buyer, line, usd));
                }
            }
        }
    }
}
