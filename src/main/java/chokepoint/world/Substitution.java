package chokepoint.world;

import chokepoint.scenario.Parameters;
import chokepoint.scenario.Substitute;
import chokepoint.scenario.SubstituteExtra;
import chokepoint.scenario.WorldTables;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Which classes can do another's work at a node, at what cost (model.md M4, substitutes). */
public final class Substitution {

    /**
     * One option of a (node, class).
     *
     * @param toolClass the substitute
     * @param ratio its tools for one of the class
     * @param yieldFactor multiple of yield, in (0,1]
     * @param extraClasses further classes it calls for
     * @param extraShares of the node's bill of those classes
     * @param discount exp of what is taken off the utility of each of the substitute's product lines: a fixed penalty,
     *     its
     *     cost above the class's price, its loss of yield
     */
    public record Option(int toolClass, double ratio, double yieldFactor, int[] extraClasses, double[] extraShares,
            double[] discount) {
    }

    private final List<List<Option>> options = new ArrayList<>();
    private final int classes;
    private final int[] fabNode;

    Substitution(Blueprint blueprint) {
        this.classes = blueprint.classCount();
        this.fabNode = blueprint.directory.fabNode();
        WorldTables tables = blueprint.scenario.world();
        for (String node : blueprint.directory.nodes()) {
            for (String toolClass : blueprint.directory.toolClasses()) {
                options.add(tables.substitutes().stream()
                        .filter(row -> row.node().equals(node) && row.toolClass().equals(toolClass))
                        .map(row -> option(blueprint, tables, row)).toList());
            }
        }
    }

    public List<Option> options(int fab, int toolClass) {
        return options.get(fabNode[fab] * classes + toolClass);
    }

    public double yieldFactor(int fab, int toolClass, int substitute) {
        for (Option option : options(fab, toolClass)) {
            if (option.toolClass() == substitute) {
                return option.yieldFactor();
            }
        }
        throw new IllegalArgumentException("Class " + substitute + " must be a substitute of class " + toolClass + ".");
    }

    private static Option option(Blueprint blueprint, WorldTables tables, Substitute row) {
        List<SubstituteExtra> extras = tables.substituteExtras().stream()
                .filter(extra -> extra.node().equals(row.node()) && extra.toolClass().equals(row.toolClass())
                        && extra.substitute().equals(row.substitute())).toList();
        List<String> ids = blueprint.directory.toolClasses();
        return new Option(blueprint.indexOf(ids, row.substitute()), row.ratio(), row.yieldFactor(),
                extras.stream().mapToInt(extra -> blueprint.indexOf(ids, extra.extraClass())).toArray(),
                extras.stream().mapToDouble(SubstituteExtra::share).toArray(),
                IntStream.range(0, blueprint.lineCount()).mapToDouble(j -> discount(blueprint, row, j)).toArray());
    }

    private static double discount(Blueprint blueprint, Substitute row, int line) {
        Parameters parameters = blueprint.parameters;
        int toolClass = blueprint.indexOf(blueprint.directory.toolClasses(), row.toolClass());
        double cost = row.ratio() * blueprint.priceUsd[line] / blueprint.directory.classPriceUsd()[toolClass];
        return StrictMath.exp(-parameters.substituteFixedPenalty()
                - parameters.substituteCostWeight() * Math.max(0, cost - 1)
                + parameters.substituteYieldWeight() * StrictMath.log(row.yieldFactor()));
    }
}
