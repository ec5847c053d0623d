package chokepoint.experiment;

import chokepoint.scenario.MechanismSwitch;
import chokepoint.table.AblationRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** How far each measure moves when a mechanism is turned: differences of replicates with the same luck. */
final class AblationRows {

    private final Variations variations;
    private final Variation base;
    private final int replicates;

    AblationRows(Variations variations, Variation base, int replicates) {
        this.variations = variations;
        this.base = base;
        this.replicates = replicates;
    }

    /** Empty if no replicate could be measured in both worlds. */
    List<AblationRow> of(MechanismSwitch turned) {
        Variation ablated = base.with(turned.name(), turned.turned());
        List<Pair> pairs = pairs(ablated);
        List<AblationRow> rows = new ArrayList<>();
        for (int place = 0; !pairs.isEmpty() && place < pairs.get(0).base().size(); place++) {
            for (WorldView world : WorldView.values()) {
                row(turned, pairs, place, world).ifPresent(rows::add);
            }
        }
        return rows;
    }

    private record Pair(List<Reading> base, List<Reading> ablated) {
    }

    private List<Pair> pairs(Variation ablated) {
        List<Pair> pairs = new ArrayList<>();
        for (int replicate = 0; replicate < replicates; replicate++) {
            Optional<List<Reading>> without = variations.of(ablated, replicate);
            variations.of(base, replicate)
                    .ifPresent(with -> without.ifPresent(other -> pairs.add(new Pair(with, other))));
        }
        return pairs;
    }

    /** Empty for a measure that the world does not have. */
    private static Optional<AblationRow> row(MechanismSwitch turned, List<Pair> pairs, int place, WorldView world) {
        Reading about = pairs.get(0).base().get(place);
        if (world != WorldView.RULED && pairs.stream().allMatch(pair -> hasNoTwin(pair, place))) {
            return Optional.empty();
        }
        List<Pair> both = pairs.stream().filter(pair -> Double.isFinite(world.of(pair.base().get(place)))
                && Double.isFinite(world.of(pair.ablated().get(place)))).toList();
        double[] moved = values(both, pair -> world.of(pair.ablated().get(place)) - world.of(pair.base().get(place)));
        Estimate difference = Estimate.of(moved);
        return Optional.of(new AblationRow(turned.name(), turned.turned(), about.measure(), about.subject(),
                world.label(), about.unit(), Estimate.mean(values(both, pair -> world.of(pair.base().get(place)))),
                Estimate.mean(values(both, pair -> world.of(pair.ablated().get(place)))), difference.mean(),
                difference.low(), difference.high(), both.size()));
    }

    private static boolean hasNoTwin(Pair pair, int place) {
        return Double.isNaN(pair.base().get(place).counterfactual())
                && Double.isNaN(pair.ablated().get(place).counterfactual());
    }

    private static double[] values(List<Pair> pairs, ToDoubleFunction<Pair> value) {
        return pairs.stream().mapToDouble(value).toArray();
    }
}
