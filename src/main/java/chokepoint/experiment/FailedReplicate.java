package chokepoint.experiment;

/** A replicate that could not be finished, with what it takes to run it again. */
public record FailedReplicate(int replicate, long seed, String message) {
}
