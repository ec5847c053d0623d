package chokepoint.cli;

import chokepoint.experiment.RunOptions;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Option;

/** The options that say how many replicates are run, on how many threads, and what is kept of them. */
final class EnsembleOptions {

    /** What the detail tables hold when there are several replicates. */
    enum Detail {
        FIRST, ALL;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(names = "--replicates", paramLabel = "N", defaultValue = "1",
            description = "Twins to run, each with luck of its own; default: ${DEFAULT-VALUE}.")
    private int replicates;

    @Option(names = "--threads", paramLabel = "N",
            description = "Replicates run side by side; default: as many as there are processors.")
    private Integer threads;

    @Option(names = "--detail", paramLabel = "WHICH", defaultValue = "first",
            description = "Replicates in the detail tables: ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private Detail detail;

    /** @throws Refusal if a count is not positive */
    RunOptions options(Path out, boolean overwrite) {
        RunOptions checked = checked(replicates, threads, out, overwrite);
        return new RunOptions(replicates, checked.threads(), detail == Detail.ALL, out, overwrite);
    }

    /**
     * As asked for, without detail.
     *
     * @param threads as many as there are processors if null
     * @throws Refusal if a count is not positive
     */
    static RunOptions checked(int replicates, Integer threads, Path out, boolean overwrite) {
        requirePositive("--replicates", replicates);
        return new RunOptions(replicates, threads(threads), false, out, overwrite);
    }

    /**
     * As many as asked for.
     *
     * @param threads as many as there are processors if null
     * @throws Refusal if it is not positive
     */
    static int threads(Integer threads) {
        int side = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        requirePositive("--threads", side);
        return side;
    }

    static void requirePositive(String option, int value) {
        if (value < 1) {
            throw Refusal.because(option + " " + value + " must be at least 1.");
        }
    }
}
