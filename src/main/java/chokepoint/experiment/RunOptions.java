package chokepoint.experiment;

import java.nio.file.Path;

/**
 * How a scenario is run.
 *
 * @param replicates at least 1
 * @param threads at least 1; more than the replicates are not used
 * @param allDetail whether the detail tables hold every replicate, not the first alone
 * @param out folder in which the scenario's own is made
 * @param overwrite whether the folder of an earlier run may be replaced
 */
public record RunOptions(int replicates, int threads, boolean allDetail, Path out, boolean overwrite) {
}
