package chokepoint.engine;

import chokepoint.agent.EquipmentMaker;
import chokepoint.market.ResearchRule;
import chokepoint.world.Blueprint;
import chokepoint.world.Industry;
import chokepoint.world.World;

/**
 * Revenue pays for research, research and use for performance (model.md M12, M13). Domestic makers close the gap to
 * their ceiling; everyone else moves against a frontier that grows as the research of the opening would have it.
 */
final class Research {

    private static final double MONTHS = 12;

    private final Blueprint blueprint;
    private final ResearchRule rule;
    private final double[] openingUsd;
    private final double[] shareOfRevenue;

    Research(World world) {
        this.blueprint = world.blueprint;
        var parameters = blueprint.parameters;
        rule = new ResearchRule(parameters.rdStickiness(), parameters.rdElasticity(), parameters.performanceGrowth());
        openingUsd = Industry.openingResearchUsd(blueprint);
        shareOfRevenue = blueprint.scenario.world().makers().stream().mapToDouble(maker -> maker.rdShare()).toArray();
    }

    /** Revenue of the month becomes research, from the start on. */
    void spend(World world) {
        Industry industry = world.industry;
        for (int maker = 0; maker < openingUsd.length; maker++) {
            industry.yearRevenueUsd[maker] += industry.revenueUsd[maker] - industry.yearRevenueUsd[maker] / MONTHS;
            industry.researchUsd[maker] = rule.next(industry.researchUsd[maker],
                    shareOfRevenue[maker] * industry.yearRevenueUsd[maker]);
        }
    }

    void improve(World world) {
        double[] performance = world.supply.performance;
        for (int line = 0; line < performance.length; line++) {
            int maker = blueprint.directory.lineMaker()[line];
            double research = blueprint.mechanisms.research() ? world.industry.researchUsd[maker] : openingUsd[maker];
            if (!blueprint.policies.isDomestic(line)) {
                performance[line] = Math.max(0, performance[line] + rule.gain(research, openingUsd[maker]));
            } else if (blueprint.mechanisms.domesticCatchUp()) {
                performance[line] = caughtUp(world, line, rule.drive(research, openingUsd[maker]));
            }
        }
    }

    private double caughtUp(World world, int line, double drive) {
        int place = blueprint.homeOfLine(line) * blueprint.classCount() + blueprint.directory.lineClass()[line];
        double use = world.allSalesUsd[place] > 0 ? world.homeSalesUsd[place] / world.allSalesUsd[place] : 0;
        return EquipmentMaker.nextPerformance(world.supply.performance[line], blueprint.policies.ceilingOfLine[line],
                Math.min(1, blueprint.parameters.performanceCatchUp() * drive), use,
                blueprint.parameters.useHalfSaturation());
    }
}
