package chokepoint.engine;

import chokepoint.event.HubPaid;
import chokepoint.event.Route;
import chokepoint.event.ToolsIntercepted;
import chokepoint.quantity.Usd;
import chokepoint.random.Keys;
import chokepoint.random.Purpose;
import chokepoint.world.Blueprint;
import chokepoint.world.Lots;
import chokepoint.world.World;

/** What becomes of a hub's tools once the maker has shipped them (model.md M16): they arrive, or they are seized. */
final class HubShipments {

    private final Blueprint blueprint;
    private final long[] hubKey;

    HubShipments(World world) {
        this.blueprint = world.blueprint;
        this.hubKey = blueprint.directory.hubs().stream().mapToLong(Keys::of).toArray();
    }

    /** Whether the tools go through a hub and are found out on their way. */
    boolean isSeized(World world, int lot) {
        Lots lots = world.lots;
        if (lots.route(lot) != Route.HUB) {
            return false;
        }
        double draw = world.draws.uniform(Purpose.DETECTION, lots.key[lot], hubKey[lots.hub[lot]],
                lots.hubAttempts[lot] - 1L);
        return draw < world.hubs.detection(lots.hub[lot], lots.toolClass[lot]);
    }

    /** The hub has paid the maker and now pays a fine; the buyer keeps its money and wants its tools again. */
    void seize(World world, int lot, int month) {
        Lots lots = world.lots;
        int line = lots.productLine[lot];
        int hub = lots.hub[lot];
        long fine = Usd.round(blueprint.parameters.fine() * lots.orderUsd(lot));
        world.books.payFromHub(hub, blueprint.directory.lineMaker()[line], lots.orderUsd(lot));
        world.books.fine(hub, blueprint.homeOfLine(line), fine);
        world.books.seizedOfClass[blueprint.directory.lineClass()[line]] += lots.orderUnits[lot];
        world.books.ordersSeized++;
        world.buyers[world.buyerOf(lot)].release(world.buyerUsd(lot));
        world.hubs.intercept(hub);
        world.events.on(new ToolsIntercepted(month, lot, lots.fab[lot], line, hub, lots.orderUnits[lot],
                lots.usdPerTool[lot], fine));
        world.want(lot);
    }

    /** The buyer pays the hub, and the hub the maker. */
    void pay(World world, int lot, int month) {
        Lots lots = world.lots;
        int hub = lots.hub[lot];
        world.books.payHub(world.buyerOf(lot), hub, world.buyerUsd(lot));
        world.books.payFromHub(hub, blueprint.directory.lineMaker()[lots.productLine[lot]], lots.orderUsd(lot));
        world.events.on(new HubPaid(month, world.books.shipments, lot, lots.productLine[lot], hub,
                lots.orderUnits[lot], lots.usdPerTool[lot], lots.markupUsd(lot)));
    }
}
