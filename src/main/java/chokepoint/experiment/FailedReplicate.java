package chokepoint.experiment;

/** A replicate that could not be finished. */
public record FailedReplicate(int replicate, long seed, String message) {
}
