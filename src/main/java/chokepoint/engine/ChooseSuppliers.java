package chokepoint.engine;

import chokepoint.event.OrderCancelled;
import chokepoint.market.SupplierRace;
import chokepoint.random.Draws;
import chokepoint.random.Keys;
import chokepoint.random.Purpose;
import chokepoint.world.Blueprint;
import chokepoint.world.Lots;
import chokepoint.world.Rulings;
import chokepoint.world.Strikes;
import chokepoint.world.Substitution;
import chokepoint.world.World;

/**
 * Each lot picks a product line (model.md M4). Substitutes enter only after a refusal or when no supplier of the class
 * may sell. A maker may drop a legal but risky sale (M7); a sale that needs licences is applied for (M6).
 */
final class ChooseSuppliers implements Phase {

    private static final int NOBODY = -1;

    private final Desk desk;
    private final Blueprint blueprint;
    private final UsedOffers used;
    private final SupplierRace race = new SupplierRace();
    private final long tastes;
    private final double waitTime;
    /**
     * Whether nobody of its own class may supply the lot at hand: then it counts as denied, unless a substitute wins.
     */
    private boolean shutOut;
    /** Whether the line that won would sell it used tools. */
    private boolean secondHand;

    ChooseSuppliers(Desk desk, World world) {
        this.desk = desk;
        this.blueprint = world.blueprint;
        this.used = new UsedOffers(world, desk.weights);
        this.tastes = world.draws.stream(Purpose.TASTE);
        this.waitTime = StrictMath.exp(-blueprint.parameters.vWait());
    }

    @Override
    public void run(World world, int month) {
        for (int i = 0; i < desk.purchaseCount(); i++) {
            buy(world, desk.purchase(i), month);
        }
    }

    private void buy(World world, int lot, int month) {
        world.buyers[world.buyerOf(lot)].release(PlanPurchases.referenceUsd(world, lot));
        int line = choose(world, lot, month);
        if (line == NOBODY) {
            if (shutOut) {
                desk.deny(world, lot, month);
            }
            if (world.lots.isDenied(lot) && blueprint.ownedByTarget[world.buyerOf(lot)]) {
                desk.noteShutOut(lot);
            }
            return;
        }
        if (secondHand) {
            desk.orderUsed(world, lot, line, month);
        } else {
            order(world, lot, line, unitsFrom(world, lot, line), month);
        }
        world.buyers[world.buyerOf(lot)].commit(world.buyerUsd(lot));
        Rulings.Needs needs = world.needsOf(lot, month);
        if (dropped(world, lot, line, needs, month)) {
            desk.cancel(world, lot, OrderCancelled.Reason.DROPPED, month, Strikes.FOREVER);
        } else {
            ExtraLots.call(world, lot, line, month);
            if (!needs.free()) {
                desk.apply(world, lot, needs, month);
            }
        }
    }

    /** Places the order, in an affiliate's name where that helps and the lot is one of those that go that way (M8). */
    void order(World world, int lot, int line, int units, int month) {
        int fab = world.lots.fab[lot];
        if (desk.affiliates.take(lot) && world.rulings.favoursAffiliate(fab, line, Math.max(0, month))) {
            desk.orderThroughAffiliate(world, lot, line, units, month);
        } else {
            desk.order(world, lot, line, units, month);
        }
    }

    /** The product line that wins the lot, or nobody. */
    int choose(World world, int lot, int month) {
        Lots lots = world.lots;
        race.start(waitTime);
        enter(lots.toolClass[lot], weights(world, lot, lots.toolClass[lot], month), taste(world, lot));
        shutOut = !race.hadCandidates();
        if (blueprint.mechanisms.substitutes() && (shutOut || lots.isDenied(lot))) {
            for (Substitution.Option option : blueprint.constants.substitution.options(lots.fab[lot],
                    lots.toolClass[lot])) {
                enterSubstitute(world, lot, option, month);
            }
        }
        if (blueprint.mechanisms.usedMarket() && (shutOut || lots.isDenied(lot))) {
            used.enter(world, lot, race, month);
        }
        secondHand = race.winner() >= blueprint.lineCount();
        return secondHand ? race.winner() - blueprint.lineCount() : race.winner();
    }

    /** The choice of those who order in good time: months late do not count. */
    int chooseOnTime(World world, int lot) {
        race.start(waitTime);
        int toolClass = world.lots.toolClass[lot];
        int fab = world.lots.fab[lot];
        enter(toolClass, desk.affiliates.take(lot) ? desk.affiliates.onTime(fab, toolClass, 0)
                : desk.weights.onTime(fab, toolClass, 0), taste(world, lot));
        return race.winner();
    }

    private void enterSubstitute(World world, int lot, Substitution.Option option, int month) {
        double[] weights = weights(world, lot, option.toolClass(), month);
        int[] lines = blueprint.linesOfClass[option.toolClass()];
        for (int i = 0; i < lines.length; i++) {
            weights[i] *= option.discount()[lines[i]];
        }
        enter(option.toolClass(), weights, taste(world, lot));
    }

    private void enter(int toolClass, double[] weights, long taste) {
        race.enter(blueprint.linesOfClass[toolClass], weights, blueprint.lineKey, taste);
    }

    /** What the lines of a class weigh for a lot, those struck out nothing. */
    private double[] weights(World world, int lot, int toolClass, int month) {
        Lots lots = world.lots;
        int[] leads = world.supply.lead[blueprint.rankOfBuyer[world.buyerOf(lot)]];
        int fab = lots.fab[lot];
        double[] weights = desk.affiliates.take(lot)
                ? desk.affiliates.forNeed(fab, toolClass, leads, month, lots.need[lot])
                : desk.weights.forNeed(fab, toolClass, leads, month, lots.need[lot]);
        if (blueprint.constants.newcomers.length > 0) {
            Qualification.limitNewcomers(world, lot, toolClass, weights, month);
        }
        if (world.strikes.any(lot)) {
            int[] lines = blueprint.linesOfClass[toolClass];
            for (int i = 0; i < lines.length; i++) {
                weights[i] = world.strikes.isOut(lot, lines[i], month) ? 0 : weights[i];
            }
        }
        return weights;
    }

    private long taste(World world, int lot) {
        return Keys.mix(tastes, world.lots.key[lot]);
    }

    private int unitsFrom(World world, int lot, int line) {
        int toolClass = blueprint.directory.lineClass()[line];
        int units = world.lots.units[lot];
        if (toolClass == world.lots.toolClass[lot]) {
            return units;
        }
        for (Substitution.Option option : blueprint.constants.substitution.options(world.lots.fab[lot],
                world.lots.toolClass[lot])) {
            if (option.toolClass() == toolClass) {
                double offset = Draws.uniform(Keys.mix(world.draws.stream(Purpose.SUBSTITUTE_OFFSET),
                        world.lots.key[lot]));
                return Math.max(1, (int) StrictMath.floor(units * option.ratio() + offset));
            }
        }
        return units;
    }

    /** A maker may refuse a sale that is legal but risky; owners of used tools do not look at the risk to a maker. */
    private boolean dropped(World world, int lot, int line, Rulings.Needs needs, int month) {
        int maker = blueprint.directory.lineMaker()[line];
        return blueprint.mechanisms.overCompliance() && needs.free() && !secondHand
                && world.rulings.risky(blueprint.directory.makerCountry()[maker], world.locationOf(lot), month)
                && world.makers[maker].drops(world.draws, world.lots.key[lot]);
    }
}
