package chokepoint.experiment;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * How an ablation is run.
 *
 * @param replicates at least 1
 * @param threads at least 1
 * @param out folder in which the study's own is made
 * @param overwrite whether the folder of an earlier study may be replaced
 * @param only names of the switches to turn; all if empty
 * @param window of the rise that is split; empty if there is none within the horizon, and then nothing is split
 */
public record AblationOptions(int replicates, int threads, Path out, boolean overwrite, Set<String> only,
        Optional<RiseWindow> window) {
}
