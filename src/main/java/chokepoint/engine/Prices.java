package chokepoint.engine;

import chokepoint.market.LearningCurve;
import chokepoint.market.ScarcityPremium;
import chokepoint.quantity.Usd;
import chokepoint.world.Blueprint;
import chokepoint.world.Industry;
import chokepoint.world.World;

/**
 * List prices of the next month: opening price × unit cost × scarcity (model.md M9, M12, M18). Unit cost falls with a
 * domestic maker's experience and rises with restricted inputs; scarcity is that of the line's slots.
 */
final class Prices {

    private final Blueprint blueprint;
    private final LearningCurve curve;
    private final ScarcityPremium premium;
    private final boolean premiums;
    /** Experience at the opening by product line, tools: its own, and what it learns from others. */
    private final double[] openingTools;

    Prices(World world) {
        this.blueprint = world.blueprint;
        boolean learning = blueprint.mechanisms.domesticLearning();
        curve = new LearningCurve(learning ? blueprint.parameters.learningRate() : 0);
        premium = new ScarcityPremium(blueprint.parameters.scarcityPremiumSlope(),
                blueprint.parameters.scarcityPremiumMax());
        premiums = blueprint.mechanisms.scarcityPremium() && blueprint.mechanisms.slots();
        double[] own = new double[blueprint.lineCount()];
        for (int line = 0; line < own.length; line++) {
            own[line] = blueprint.constants.openingSalesUsd[line] / blueprint.priceUsd[line]
                    * blueprint.parameters.experienceYearsOpening();
        }
        openingTools = new double[own.length];
        java.util.Arrays.setAll(openingTools, line -> withSpillover(own, line));
    }

    /** Notes how long the queues are when the opening year begins: recorded prices hold that scarcity. */
    void open(World world) {
        double[] opening = world.industry.openingBacklogMonths;
        java.util.Arrays.setAll(opening, world.supply::backlogMonths);
    }

    void set(World world, int month) {
        Industry industry = world.industry;
        for (int line = 0; line < blueprint.lineCount(); line++) {
            industry.unitCost[line] = learned(industry, line) * restricted(industry, line, month);
            industry.priceFactor[line] = industry.unitCost[line] * scarcity(world, world.supply.poolOf[line]);
            industry.priceUsd[line] = industry.priceFactor[line] == 1 ? blueprint.priceUsd[line]
                    : Usd.round(blueprint.priceUsd[line] * industry.priceFactor[line]);
        }
    }

    private double learned(Industry industry, int line) {
        if (curve.fallPerDoubling() == 0 || !blueprint.policies.isDomestic(line)) {
            return 1;
        }
        double made = withSpillover(industry.toolsMade, line);
        return curve.cost(openingTools[line] + made, openingTools[line]);
    }

    /** A line's own tools and a part of those of its compatriots in the class. */
    private double withSpillover(double[] tools, int line) {
        double sum = tools[line];
        for (int other : blueprint.linesOfClass[blueprint.directory.lineClass()[line]]) {
            if (other != line && blueprint.homeOfLine(other) == blueprint.homeOfLine(line)) {
                sum += blueprint.parameters.spillover() * tools[other];
            }
        }
        return sum;
    }

    private double restricted(Industry industry, int line, int month) {
        return month + 1 < industry.restrictedUntil[blueprint.homeOfLine(line)]
                ? 1 + blueprint.parameters.retaliationCost() : 1;
    }

    private double scarcity(World world, int pool) {
        return premiums
                ? premium.factor(world.supply.backlogMonths(pool), world.industry.openingBacklogMonths[pool]) : 1;
    }
}
