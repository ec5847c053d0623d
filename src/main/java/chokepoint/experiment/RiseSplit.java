package chokepoint.experiment;

import chokepoint.table.CoalitionRow;
import chokepoint.table.ShapleyRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Splits the rise of the target's share of foreign makers' tool sales among the {@link Player}s, replicate by
 * replicate, in each world. A replicate counts if the rise could be measured in it under all coalitions.
 */
final class RiseSplit {

    private static final int ALL = Player.coalitions() - 1;

    private final RiseWindow window;
    /** Rise by world, replicate and coalition. */
    private final List<List<double[]>> rises = new ArrayList<>();

    RiseSplit(RiseWindow window, Variations variations, Variation all, int replicates) {
        this.window = window;
        for (WorldView world : WorldView.values()) {
            List<double[]> complete = new ArrayList<>();
            for (int replicate = 0; replicate < replicates; replicate++) {
                double[] rise = rises(variations, all, replicate, world);
                if (Arrays.stream(rise).allMatch(Double::isFinite)) {
                    complete.add(rise);
                }
            }
            rises.add(complete);
        }
    }

    private static double[] rises(Variations variations, Variation all, int replicate, WorldView world) {
        double[] rises = new double[Player.coalitions()];
        for (int coalition = 0; coalition < rises.length; coalition++) {
            Optional<List<Reading>> readings = variations.of(Player.coalition(all, coalition), replicate);
            rises[coalition] = readings.map(list -> world.of(list.get(list.size() - 1))).orElse(Double.NaN);
        }
        return rises;
    }

    /** The parts, what is left without any of the players, and their sum; empty if nothing could be measured. */
    List<ShapleyRow> shapley() {
        List<ShapleyRow> rows = new ArrayList<>();
        for (WorldView world : WorldView.values()) {
            List<double[]> complete = rises.get(world.ordinal());
            List<double[]> parts = complete.stream().map(ShapleyValues::split).toList();
            for (Player player : Player.values()) {
                add(rows, world, player.label(), parts.stream().mapToDouble(part -> part[player.ordinal()]).toArray());
            }
            add(rows, world, "remainder", complete.stream().mapToDouble(rise -> rise[0]).toArray());
            add(rows, world, "rise", complete.stream().mapToDouble(rise -> rise[ALL]).toArray());
        }
        return rows;
    }

    private void add(List<ShapleyRow> rows, WorldView world, String part, double[] values) {
        Estimate value = Estimate.of(values);
        if (values.length > 0) {
            rows.add(new ShapleyRow(world.label(), part, window.from(), window.last(), value.mean(), value.low(),
                    value.high(), values.length));
        }
    }

    List<CoalitionRow> coalitions() {
        List<CoalitionRow> rows = new ArrayList<>();
        for (WorldView world : WorldView.values()) {
            List<double[]> complete = rises.get(world.ordinal());
            for (int coalition = 0; !complete.isEmpty() && coalition <= ALL; coalition++) {
                int its = coalition;
                Estimate rise = Estimate.of(complete.stream().mapToDouble(one -> one[its]).toArray());
                rows.add(new CoalitionRow(world.label(),
                        Arrays.stream(Player.values()).map(one -> one.isIn(its)).toList(),
                        rise.mean(), rise.low(), rise.high(), complete.size()));
            }
        }
        return rows;
    }
}
