package chokepoint.table;

import java.util.List;

/**
 * The rise of the target's share of foreign makers' tool sales under one combination of mechanisms.
 *
 * @param world {@code ruled}, {@code counterfactual} or {@code difference}
 * @param players which mechanisms are as in the scenario, in the order of the table's columns
 * @param rise mean over the replicates, a share
 * @param ciLow lower end of its 95 % interval; not a number with one replicate
 */
public record CoalitionRow(String world, List<Boolean> players, double rise, double ciLow, double ciHigh,
        int replicates) {
}
