package chokepoint.experiment;

/**
 * A replicate of one world of a study that could not be finished.
 *
 * @param variation what is turned in that world; empty for the scenario as it is
 */
public record FailedVariation(String variation, FailedReplicate failure) {
}
