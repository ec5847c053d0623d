package chokepoint.cli;

import chokepoint.experiment.AblationOptions;
import chokepoint.experiment.AblationReport;
import chokepoint.experiment.Progress;
import chokepoint.scenario.Scenario;
import java.io.IOException;

/** What the ablate command runs: the study, or a stand-in that lets a test see what becomes of its report. */
@FunctionalInterface
interface Ablating {

    /** @throws IOException if the output can not be written */
    AblationReport run(Scenario scenario, AblationOptions options, Progress progress) throws IOException;
}
