package chokepoint.experiment;

import java.nio.file.Path;

/** How a scenario is run. */
public record RunOptions(int replicates, int threads, boolean allDetail, Path out, boolean overwrite) {
}
