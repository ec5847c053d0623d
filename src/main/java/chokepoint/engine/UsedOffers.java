package chokepoint.engine;

import chokepoint.market.SupplierRace;
import chokepoint.random.Keys;
import chokepoint.random.Purpose;
import chokepoint.world.Blueprint;
import chokepoint.world.Rulings;
import chokepoint.world.World;
import java.util.Arrays;

/**
 * Used tools as candidates (model.md M11): for a lot's own class, after a refusal or where no maker may sell, product
 * line by product line with enough tools on offer. A used tool weighs what its line would without delays, more for its
 * lower price, less for its lower performance; the rules that follow the tool apply.
 */
final class UsedOffers {

    private final Blueprint blueprint;
    private final SupplierWeights own;
    private final double eta;
    private final long tastes;
    /** Candidates of a class: product lines, each raised by the number of lines to tell used tools from new ones. */
    private final int[][] candidates;
    private final long[] candidateKey;

    UsedOffers(World world, SupplierWeights own) {
        this.blueprint = world.blueprint;
        this.own = own;
        this.eta = blueprint.mechanisms.priceSensitivity() ? blueprint.parameters.eta() : 0;
        this.tastes = world.draws.stream(Purpose.USED_TASTE);
        int lines = blueprint.lineCount();
        candidates = Arrays.stream(blueprint.linesOfClass)
                .map(ofClass -> Arrays.stream(ofClass).map(line -> line + lines).toArray()).toArray(int[][]::new);
        candidateKey = Arrays.copyOf(blueprint.lineKey, 2 * lines);
        System.arraycopy(blueprint.lineKey, 0, candidateKey, lines, lines);
    }

    /** Lets the used tools on offer that a lot may have run in its race. */
    void enter(World world, int lot, SupplierRace race, int month) {
        int toolClass = world.lots.toolClass[lot];
        if (!world.usedMarket.offers(toolClass)) {
            return;
        }
        double[] weights = own.withoutRules(world.lots.fab[lot], toolClass, month);
        boolean legal = false;
        for (int i = 0; i < candidates[toolClass].length; i++) {
            int line = blueprint.linesOfClass[toolClass][i];
            Rulings.Needs needs = world.rulings.needsOfUsed(world.lots.fab[lot], line, month);
            legal |= weights[i] > 0 && !needs.prohibited();
            weights[i] = isOpen(world, lot, line, month)
                    ? weights[i] * own.ruleFactor(needs, world.lots.fab[lot]) * against(world, line) : 0;
        }
        if (legal) {
            world.usedMarket.ask(toolClass, world.lots.units[lot]);
            race.enter(candidates[toolClass], weights, candidateKey, Keys.mix(tastes, world.lots.key[lot]));
        }
    }

    private boolean isOpen(World world, int lot, int line, int month) {
        return world.usedMarket.onOffer(line) >= world.lots.units[lot]
                && !(world.strikes.any(lot) && world.strikes.isOut(lot, line + blueprint.lineCount(), month));
    }

    /** exp of what its price and performance add to the utility of a used tool against a new one. */
    double against(World world, int line) {
        double price = world.usedMarket.priceFactor(blueprint.directory.lineClass()[line]);
        double performance = (blueprint.parameters.usedLifePerformance() - 1) * world.supply.performance[line];
        return StrictMath.exp(blueprint.parameters.theta() * performance - eta * StrictMath.log(price));
    }
}
