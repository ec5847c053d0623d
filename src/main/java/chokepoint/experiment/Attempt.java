package chokepoint.experiment;

/**
 * A replicate that was tried.
 *
 * @param outcome null if it failed
 * @param fault null if it did not
 */
record Attempt(ReplicateOutcome outcome, Throwable fault) {

    /** Whatever may go wrong with a replicate. */
    interface Work {

        ReplicateOutcome outcome() throws Exception;
    }

    static Attempt of(Work work) {
        try {
            return new Attempt(work.outcome(), null);
        } catch (Exception | Error fault) {
            return new Attempt(null, fault);
        }
    }
}
