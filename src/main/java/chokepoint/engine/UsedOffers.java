package chokepoint.engine;

import chokepoint.market.SupplierRace;
import chokepoint.random.Keys;
import chokepoint.random.Purpose;
import chokepoint.scenario.Parameters;
import chokepoint.world.Blueprint;
import chokepoint.world.Rulings;
import chokepoint.world.World;
import java.util.Arrays;

/**
 * Used tools as candidates (model.md M11): for a lot's own class, after a refusal or where no maker may sell, product
 * line by product line with enough tools on offer. A used tool weighs what its line would without delays, less for what
 * sets it apart from a new one; the rules that follow the tool apply. Its taste draw is that of the line
 * (model.md section 2: routes share draws).
 */
final class UsedOffers {

    private final Blueprint blueprint;
    private final SupplierWeights own;
    private final long tastes;
    /** Candidates of a class: product lines, each raised by the number of lines to tell used tools from new ones. */
    private final int[][] candidates;
    private final long[] candidateKey;

    UsedOffers(World world, SupplierWeights own) {
        this.blueprint = world.blueprint;
        this.own = own;
        this.tastes = world.draws.stream(Purpose.TASTE);
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
            noteDemand(world, lot, month);
            race.enter(candidates[toolClass], weights, candidateKey, Keys.mix(tastes, world.lots.key[lot]));
        }
    }

    /** A lot counts once, when it first has reason to look. */
    private static void noteDemand(World world, int lot, int month) {
        if (!world.lots.isDenied(lot) || world.lots.firstDenied[lot] >= month - 1) {
            world.usedMarket.ask(world.lots.toolClass[lot], world.lots.units[lot]);
        }
    }

    private boolean isOpen(World world, int lot, int line, int month) {
        return world.usedMarket.onOffer(line) >= world.lots.units[lot]
                && !(world.strikes.any(lot) && world.strikes.isOut(lot, line + blueprint.lineCount(), month));
    }

    /**
     * exp of what sets a used tool apart from a new one, as for a substitute (model.md M4): a fixed penalty, what it
     * costs more for the same work, its lower performance. That it is cheaper gains it nothing: its price pays for its
     * age, and a refused buyer lacks tools and not money.
     */
    double against(World world, int line) {
        Parameters parameters = blueprint.parameters;
        double price = world.usedMarket.priceFactor(blueprint.directory.lineClass()[line]);
        double dearer = Math.max(0, price / parameters.usedLifePerformance() - 1);
        double performance = (parameters.usedLifePerformance() - 1) * world.supply.performance[line];
        return StrictMath.exp(parameters.theta() * performance - parameters.substituteFixedPenalty()
                - parameters.substituteCostWeight() * dearer);
    }
}
