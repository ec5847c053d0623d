package chokepoint.table;

/**
 * One headline measure in two output folders; not a number where a folder lacks it.
 *
 * @param other name of the folder compared with the first
 * @param ruledA in the ruled world of the first folder
 * @param effectA ruled minus counterfactual in the first folder
 */
public record HeadlineRow(String other, String measure, String subject, String unit, double ruledA, double ruledB,
        double effectA, double effectB) {
}
