package chokepoint.engine;

import chokepoint.event.FabLineClosed;
import chokepoint.event.Route;
import chokepoint.scenario.Parameters;
import chokepoint.world.Blueprint;
import chokepoint.world.Lots;
import chokepoint.world.World;

/** Deliveries are installed; fab lines make what their scarcest class allows (model.md M14). */
final class InstallAndProduce implements Phase {

    private static final int NONE = -1;

    private final Desk desk;
    private final Blueprint blueprint;

    InstallAndProduce(Desk desk, World world) {
        this.desk = desk;
        this.blueprint = world.blueprint;
    }

    @Override
    public void run(World world, int month) {
        for (int i = 0; i < desk.deliveryCount(); i++) {
            install(world, desk.delivery(i), month);
        }
        if (month >= blueprint.burnIn) {
            world.fabs.startProduction(month);
            for (int fab = 0; fab < blueprint.fabCount(); fab++) {
                produce(world, fab, month);
            }
        }
    }

    private void install(World world, int lot, int month) {
        Lots lots = world.lots;
        int line = lots.productLine[lot];
        if (lots.route(lot) != Route.USED) {
            world.books.deliveredOfClass[blueprint.directory.lineClass()[line]] += lots.orderUnits[lot];
            noteUse(world, lot, line);
        }
        if (month >= blueprint.burnIn) {
            world.fabs.install(lots, lot, month);
            world.usedMarket.addInstalled(line, lots.orderUnits[lot]);
        } else if (lots.need[lot] >= blueprint.burnIn) {
            world.fabs.carryOver(lots, lot);
        }
    }

    private void noteUse(World world, int lot, int line) {
        int place = world.locationOf(lot) * blueprint.classCount() + blueprint.directory.lineClass()[line];
        long usd = world.lots.orderUsd(lot);
        world.allSalesUsd[place] += usd / 12.0;
        world.homeSalesUsd[place] += blueprint.isHome(line, world.buyerOf(lot)) ? usd / 12.0 : 0;
    }

    private void produce(World world, int fab, int month) {
        Parameters parameters = blueprint.parameters;
        int scarcest = world.fabs.bottleneck(fab, month);
        double capacity = world.fabs.capacityKwpm(fab, scarcest, month);
        double yield = world.fabs.yield(fab, month);
        double wafers = capacity * parameters.uptimeBase() * parameters.utilisationBase();
        if (world.fabs.learning.learns(fab)) {
            world.fabs.learning.learn(fab, wafers, world.fabs.processControl(fab, scarcest, month));
        }
        int bottleneck = scarcest >= 0 && world.fabs.lacks(fab, scarcest, month) ? scarcest : NONE;
        world.events.on(new FabLineClosed(month, fab, capacity, wafers * yield, world.fabs.uptime(fab), yield,
                bottleneck));
    }
}
