package chokepoint.cli;

import chokepoint.experiment.Experiment;
import chokepoint.experiment.Progress;
import chokepoint.experiment.RunOptions;
import chokepoint.experiment.RunReport;
import chokepoint.scenario.Scenario;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What the run command runs: the experiment, or a stand-in that lets a test see what becomes of its report. */
@FunctionalInterface
interface Simulation {

    /** The experiment, with one twin for all scenarios that have the same. */
    Simulation EXPERIMENT = new Simulation() {
        @Override
        public RunReport run(Scenario scenario, RunOptions options, Progress progress) throws IOException {
            return Experiment.run(scenario, options, progress);
        }

        @Override
        public List<RunReport> runTogether(List<Scenario> group, RunOptions options, Progress progress)
                throws IOException {
            return Experiment.runTogether(group, options, progress);
        }
    };

    /** @throws IOException if the output can not be written */
    RunReport run(Scenario scenario, RunOptions options, Progress progress) throws IOException;

    /**
     * Runs scenarios that have the same twin.
     *
     * @throws IOException if the output can not be written
     */
    default List<RunReport> runTogether(List<Scenario> group, RunOptions options, Progress progress)
            throws IOException {
        List<RunReport> reports = new ArrayList<>();
        for (Scenario scenario : group) {
            reports.add(run(scenario, options, progress));
        }
        return reports;
    }
}
