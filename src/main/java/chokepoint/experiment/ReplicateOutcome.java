package chokepoint.experiment;

import java.util.List;

/** What is kept of a replicate when its worlds are gone. */
record ReplicateOutcome(List<Reading> readings, Series series) {
}
