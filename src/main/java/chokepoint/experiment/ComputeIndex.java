package chokepoint.experiment;

import chokepoint.scenario.Node;
import chokepoint.scenario.Parameters;
import chokepoint.world.Blueprint;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * AI compute that the target's own chipmakers make a month (model.md M17): good advanced wafers × the share that goes
 * to accelerators × dies × a die's performance, the twin's first reported month = 100. Each die needs a stack of
 * memory; the supply of stacks is given, a multiple of the need in that month, and goes to the best dies first.
 */
final class ComputeIndex {

    private static final double BASE = 100;

    private final Parameters parameters;
    private final List<Node> nodes;
    /** Nodes that make accelerators, the best dies first. */
    private final int[] makingDies;
    private final double stacks;
    private final double base;
    private final double logicBase;

    ComputeIndex(Blueprint blueprint, CapacityHistory twin) {
        parameters = blueprint.parameters;
        nodes = blueprint.scenario.world().nodes();
        makingDies = IntStream.range(0, nodes.size()).boxed()
                .filter(node -> nodes.get(node).advanced() && nodes.get(node).diePerformance() > 0)
                .sorted(Comparator.comparing(node -> -nodes.get(node).diePerformance()))
                .mapToInt(Integer::intValue).toArray();
        int first = blueprint.directory.origin().until(blueprint.scenario.reportFrom());
        double needed = 0;
        for (int node : makingDies) {
            needed += dies(twin, node, first);
        }
        stacks = blueprint.mechanisms.memoryLimit() ? parameters.memoryStackLimit() * needed : Double.POSITIVE_INFINITY;
        base = performance(twin, first, stacks);
        logicBase = performance(twin, first, Double.POSITIVE_INFINITY);
    }

    /** The index; not a number if the twin made nothing in its first reported month. */
    double at(CapacityHistory world, int month) {
        return base > 0 ? BASE * performance(world, month, stacks) / base : Double.NaN;
    }

    /** The same without the limit of memory: what the chips alone would give. */
    double logicAt(CapacityHistory world, int month) {
        return logicBase > 0 ? BASE * performance(world, month, Double.POSITIVE_INFINITY) / logicBase : Double.NaN;
    }

    private double performance(CapacityHistory world, int month, double stacksLeft) {
        double performance = 0;
        double left = stacksLeft;
        for (int node : makingDies) {
            double used = Math.min(dies(world, node, month), left);
            left -= used;
            performance += used * nodes.get(node).diePerformance();
        }
        return performance;
    }

    private double dies(CapacityHistory world, int node, int month) {
        return world.goodKwpm(node, month) * 1000 * parameters.aiShareOfWafers() * parameters.diesPerWafer();
    }
}
