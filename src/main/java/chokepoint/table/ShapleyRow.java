package chokepoint.table;

import chokepoint.quantity.Month;

/**
 * One part of the rise of the target's share of foreign makers' tool sales.
 *
 * @param world {@code ruled}, {@code counterfactual} or {@code difference}
 * @param part a mechanism, {@code remainder} or {@code rise}
 * @param from first month of the window
 * @param to last month of the window
 * @param value mean over the replicates, a share
 * @param ciLow lower end of its 95 % interval; not a number with one replicate
 */
public record ShapleyRow(String world, String part, Month from, Month to, double value, double ciLow, double ciHigh,
        int replicates) {
}
