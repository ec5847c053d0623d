package chokepoint.table;

import chokepoint.quantity.Month;

/**
 * Quantiles over the replicates in one month.
 *
 * @param subject an id, or empty for the whole
 * @param world {@code ruled}, {@code counterfactual} or {@code difference}
 */
public record BandRow(String measure, String subject, String unit, String world, Month month, double p5, double p25,
        double p50, double p75, double p95) {
}
