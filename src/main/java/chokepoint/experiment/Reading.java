package chokepoint.experiment;

/**
 * One headline measure of one replicate.
 *
 * @param subject an id, or empty for the whole
 * @param counterfactual not a number where the twin has no such thing
 */
record Reading(String measure, String subject, String unit, double ruled, double counterfactual) {

    static Reading ofRuled(String measure, String subject, String unit, double ruled) {
        return new Reading(measure, subject, unit, ruled, Double.NaN);
    }

    /** The effect of the rules; what is read where there is no twin. */
    double effect() {
        return Double.isNaN(counterfactual) ? ruled : ruled - counterfactual;
    }
}
