package chokepoint.engine;

import chokepoint.event.DiversionAttempted;
import chokepoint.market.KeyHeap;
import chokepoint.market.SupplierRace;
import chokepoint.random.Draws;
import chokepoint.random.Keys;
import chokepoint.random.Purpose;
import chokepoint.world.Blueprint;
import chokepoint.world.Lots;
import chokepoint.world.World;

/**
 * Buyers of the target who were denied a lot and found nobody who may supply it turn to hubs (model.md M16): for the
 * product line they want most of those they can not have, through a hub that can get it, as far as the trade is worth
 * its risk. A hub orders from the maker as any customer; whether the tools arrive shows at their shipment.
 */
final class RouteThroughHubs implements Phase {

    private static final int NONE = -1;
    private static final int LOT_BITS = 24;

    private final Desk desk;
    private final Blueprint blueprint;
    private final SupplierRace race = new SupplierRace();
    private final KeyHeap queue = new KeyHeap();
    private final long[] hubKey;
    private final long tastes;
    private final long ties;
    private final long choices;
    /** Markup at which a hub offers a class this month, by (hub × classes + class); infinite if not worth the risk. */
    private final double[] markup;
    private final double[] weights;

    RouteThroughHubs(Desk desk, World world) {
        this.desk = desk;
        this.blueprint = world.blueprint;
        this.tastes = world.draws.stream(Purpose.TASTE);
        this.ties = world.draws.stream(Purpose.HUB_TIE);
        this.choices = world.draws.stream(Purpose.HUB_CHOICE);
        this.hubKey = blueprint.directory.hubs().stream().mapToLong(Keys::of).toArray();
        this.markup = new double[hubKey.length * blueprint.classCount()];
        this.weights = new double[blueprint.lineCount()];
    }

    @Override
    public void run(World world, int month) {
        world.hubs.startMonth(month);
        if (!blueprint.mechanisms.smuggling() || hubKey.length == 0 || desk.shutOutCount() == 0) {
            return;
        }
        quote(world, month);
        queue.clear();
        for (int i = 0; i < desk.shutOutCount(); i++) {
            int lot = desk.shutOut(i);
            if (isOffered(world.lots.toolClass[lot])) {
                queue.add(tie(world, lot, month) >>> LOT_BITS << LOT_BITS | lot);
            }
        }
        queue.arrange();
        while (!queue.isEmpty()) {
            attempt(world, (int) queue.take() & (1 << LOT_BITS) - 1, month);
        }
    }

    private long tie(World world, int lot, int month) {
        return Keys.mix(Keys.mix(ties, world.lots.key[lot]), month);
    }

    /** Detection goes by last month's attempts, so a hub's terms hold for the month. */
    private void quote(World world, int month) {
        for (int place = 0; place < markup.length; place++) {
            int hub = place / blueprint.classCount();
            int toolClass = place % blueprint.classCount();
            markup[place] = Double.POSITIVE_INFINITY;
            if (world.hubs.takes(hub, toolClass, month)) {
                double detection = world.hubs.detection(hub, toolClass);
                double asked = world.hubs.trade.breakEvenMarkup(world.hubs.handlingCost(hub), detection);
                markup[place] = world.hubs.trade.isWorthwhile(detection, asked) ? asked : Double.POSITIVE_INFINITY;
            }
        }
    }

    private boolean isOffered(int toolClass) {
        for (int hub = 0; hub < hubKey.length; hub++) {
            if (asks(hub, toolClass) < Double.POSITIVE_INFINITY) {
                return true;
            }
        }
        return false;
    }

    private double asks(int hub, int toolClass) {
        return markup[hub * blueprint.classCount() + toolClass];
    }

    private void attempt(World world, int lot, int month) {
        int line = wanted(world, lot, month);
        int hub = line == NONE ? NONE : choose(world, lot, line, month);
        if (hub == NONE) {
            return;
        }
        Lots lots = world.lots;
        int attempt = lots.hubAttempts[lot]++;
        lots.hub[lot] = (byte) hub;
        lots.hubMarkup[lot] = asks(hub, lots.toolClass[lot]);
        world.hubs.take(hub, lots.units[lot]);
        desk.orderThroughHub(world, lot, line, month);
        world.buyers[world.buyerOf(lot)].commit(world.buyerUsd(lot));
        world.events.on(new DiversionAttempted(month, lot, attempt, lots.fab[lot], line, hub, lots.orderUnits[lot],
                lots.usdPerTool[lot], lots.hubMarkup[lot]));
    }

    /** The line that the lot's buyer likes most of those it is denied and some hub can get; the taste is as ever. */
    private int wanted(World world, int lot, int month) {
        int toolClass = world.lots.toolClass[lot];
        int[] lines = blueprint.linesOfClass[toolClass];
        double[] opening = blueprint.constants.openingWeight[world.buyerOf(lot)];
        for (int i = 0; i < lines.length; i++) {
            boolean open = isDenied(world, lot, lines[i], month) && isOffered(world, lines[i], month);
            weights[i] = open ? opening[lines[i]] : 0;
        }
        race.start(Double.POSITIVE_INFINITY);
        race.enter(lines, weights, blueprint.lineKey, Keys.mix(tastes, world.lots.key[lot]));
        return race.winner();
    }

    private static boolean isDenied(World world, int lot, int line, int month) {
        return world.strikes.isOut(lot, line, month)
                || world.rulings.needs(world.lots.fab[lot], line, month).prohibited();
    }

    private boolean isOffered(World world, int line, int month) {
        for (int hub = 0; hub < hubKey.length; hub++) {
            if (offers(world, hub, line, month)) {
                return true;
            }
        }
        return false;
    }

    private boolean offers(World world, int hub, int line, int month) {
        int toolClass = blueprint.directory.lineClass()[line];
        return asks(hub, toolClass) < Double.POSITIVE_INFINITY && world.hubs.takes(hub, toolClass, month)
                && world.hubAccess.isFree(hub, line, month);
    }

    /** A logit choice on the markup, which holds handling and detection alike. */
    private int choose(World world, int lot, int line, int month) {
        int chosen = NONE;
        double best = Double.POSITIVE_INFINITY;
        long key = Keys.mix(choices, world.lots.key[lot]);
        for (int hub = 0; hub < hubKey.length; hub++) {
            if (offers(world, hub, line, month)) {
                double taste = Draws.exponential(Keys.mix(Keys.mix(key, hubKey[hub]), world.lots.hubAttempts[lot]));
                double time = taste * StrictMath.exp(blueprint.parameters.hubLogitScale()
                        * asks(hub, blueprint.directory.lineClass()[line]));
                chosen = time < best ? hub : chosen;
                best = Math.min(best, time);
            }
        }
        return chosen;
    }
}
