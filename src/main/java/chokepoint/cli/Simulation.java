package chokepoint.cli;

import chokepoint.experiment.Progress;
import chokepoint.experiment.RunOptions;
import chokepoint.experiment.RunReport;
import chokepoint.scenario.Scenario;
import java.io.IOException;

/** What the run command runs: the experiment, or a stand-in that lets a test see what becomes of its report. */
@FunctionalInterface
interface Simulation {

    /** @throws IOException if the output can not be written */
    RunReport run(Scenario scenario, RunOptions options, Progress progress) throws IOException;
}
