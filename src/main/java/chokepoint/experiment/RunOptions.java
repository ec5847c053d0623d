package chokepoint.experiment;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How a scenario is run.
 *
 * @param replicates at least 1
 * @param threads at least 1; more than the replicates are not used
 * @param allDetail whether the detail tables hold every replicate, not the first alone
 * @param out folder in which the scenario's own is made
 * @param overwrite whether the folder of an earlier run may be replaced
 * @param draws parameter sets that the replicates take in turn; none if all run the scenario as it stands
 */
public record RunOptions(int replicates, int threads, boolean allDetail, Path out, boolean overwrite,
        Optional<ParameterDraws> draws) {

    /** Without parameter sets. */
    public RunOptions(int replicates, int threads, boolean allDetail, Path out, boolean overwrite) {
        this(replicates, threads, allDetail, out, overwrite, Optional.empty());
    }

    public RunOptions with(ParameterDraws sets) {
        return new RunOptions(replicates, threads, allDetail, out, overwrite, Optional.of(sets));
    }
}
