package chokepoint.experiment;

import chokepoint.scenario.Scenario;
import java.io.IOException;

/** Runs a scenario. */
public final class Experiment {

    private Experiment() {
    }

    public static RunReport run(Scenario scenario, RunOptions options, Progress progress) throws IOException {
        throw new IOException("no engine");
    }
}
