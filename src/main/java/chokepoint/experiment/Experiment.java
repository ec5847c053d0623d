package chokepoint.experiment;

import chokepoint.scenario.Scenario;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs scenarios: replicates in parallel, each with its twin; pools them; writes the output folders. A folder appears
 * only when it is whole. Same inputs give the same bytes at any number of threads, together or apart.
 */
public final class Experiment {

    private Experiment() {
    }

    /**
     * @throws chokepoint.table.OutputRefused if the output folder exists and may not be replaced
     * @throws IOException if the folder can not be written
     * @throws java.util.concurrent.CancellationException if the thread was interrupted; nothing is left behind
     */
    public static RunReport run(Scenario scenario, RunOptions options, Progress progress) throws IOException {
        return runTogether(List.of(scenario), options, progress).get(0);
    }

    /**
     * Runs scenarios that have the same twin ({@link #groups}): its months are simulated once for all of them.
     *
     * @param options without parameter sets if there are several: each set has a twin of its own
     * @return one report for each, in the same order
     * @throws IllegalArgumentException if several scenarios are to take parameter sets
     * @throws IOException as for one; then none of the folders is written
     */
    public static List<RunReport> runTogether(List<Scenario> scenarios, RunOptions options, Progress progress)
            throws IOException {
        if (scenarios.size() > 1 && options.draws().isPresent()) {
            throw new IllegalArgumentException("A scenario that takes parameter sets must be run alone.");
        }
        return run(scenarios, new ArrayList<>(), options, progress);
    }

    /** Scenarios by their twin, in the order of the first of each group. */
    public static List<List<Scenario>> groups(List<Scenario> scenarios) {
        List<List<Scenario>> groups = new ArrayList<>();
        for (Scenario scenario : scenarios) {
            groups.stream().filter(group -> SharedSeed.shareTwin(group.get(0), scenario)).findFirst()
                    .orElseGet(() -> newGroup(groups)).add(scenario);
        }
        return groups;
    }

    private static List<Scenario> newGroup(List<List<Scenario>> groups) {
        groups.add(new ArrayList<>());
        return groups.get(groups.size() - 1);
    }

    /** Opens one after the other, so that all are closed again whatever happens. */
    private static List<RunReport> run(List<Scenario> unopened, List<OpenRun> open, RunOptions options,
            Progress progress) throws IOException {
        if (unopened.isEmpty()) {
            return finish(open, Replicates.run(open.stream().map(OpenRun::replicate).toList(), options, progress));
        }
        try (OpenRun next = OpenRun.of(unopened.get(0), options)) {
            open.add(next);
            return run(unopened.subList(1, unopened.size()), open, options, progress);
        }
    }

    private static List<RunReport> finish(List<OpenRun> open, List<Replicates> replicates) throws IOException {
        List<RunReport> reports = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            reports.add(open.get(i).finish(replicates.get(i)));
        }
        return reports;
    }
}
