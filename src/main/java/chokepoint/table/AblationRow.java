package chokepoint.table;

/**
 * How far one headline measure moves when one mechanism is turned. A number that is not one is an empty cell.
 *
 * @param mechanism name of the switch
 * @param setting what it is turned to
 * @param subject an id, or empty for the whole
 * @param world {@code ruled}, {@code counterfactual} or {@code difference}
 * @param base mean over the replicates in which both could be measured
 * @param difference mean of the paired differences, ablated minus base
 * @param ciLow lower end of their 95 % interval
 */
public record AblationRow(String mechanism, String setting, String measure, String subject, String world, String unit,
        double base, double ablated, double difference, double ciLow, double ciHigh, int replicates) {
}
