package chokepoint.table;

/**
 * One headline measure. A number that is not one is an empty cell; so is the interval with one replicate.
 *
 * @param subject an id, or empty for the whole
 * @param ruled mean over the replicates
 * @param difference mean of the paired differences
 * @param ciLow lower end of their 95 % interval
 */
public record SummaryRow(String measure, String subject, String unit, double ruled, double counterfactual,
        double difference, double ciLow, double ciHigh, int replicates) {
}
