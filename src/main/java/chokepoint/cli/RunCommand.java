package chokepoint.cli;

import chokepoint.experiment.Experiment;
import chokepoint.experiment.ParameterDraws;
import chokepoint.experiment.RunOptions;
import chokepoint.experiment.RunReport;
import chokepoint.scenario.LoadResult;
import chokepoint.scenario.Scenario;
import chokepoint.table.OutputRefused;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs scenarios, each in the ruled world and its twin, and shows what came of them. */
@Command(name = "run", header = "Run scenarios, each with its twin, and write their tables.",
        description = "Every scenario is checked before any is run. Scenarios with the same twin are run together, "
                + "which takes less time and gives the same tables; then each shows the time of all. With --draws "
                + "each is run alone.")
final class RunCommand implements Callable<Integer> {

    private final Console console;
    private final Simulation simulation;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Scenario file, or the name of a shipped scenario.")
    private List<String> files;

    @Mixin
    private OverrideOptions overrides;

    @Mixin
    private EnsembleOptions ensemble;

    @Option(names = "--draws", paramLabel = "CSV", description = "Parameter sets, one a row with paths as columns, "
            + "such as the accepted.csv of a calibration: replicates take them in turn.")
    private Path draws;

    @Option(names = "--out", paramLabel = "DIR", defaultValue = "output",
            description = "Folder in which each scenario gets one of its id; default: ${DEFAULT-VALUE}.")
    private Path out;

    @Option(names = "--overwrite", description = "Replace output folders of earlier runs.")
    private boolean overwrite;

    @Option(names = "--quiet", description = "Print no summary and no progress.")
    private boolean quiet;

    @Option(names = "--json", description = "Print the summary as JSON.")
    private boolean json;

    /** Scenarios run together, and how. */
    private record Job(List<Scenario> scenarios, RunOptions options) {
    }

    RunCommand(Console console, Simulation simulation) {
        this.console = console;
        this.simulation = simulation;
    }

    @Override
    public Integer call() {
        RunOptions options = ensemble.options(out, overwrite);
        List<LoadResult.Loaded> all = load();
        all.forEach(loaded -> warn(loaded.warnings()));
        List<RunReport> reports = new ArrayList<>();
        for (Job job : jobs(all.stream().map(LoadResult.Loaded::resolved).toList(), options)) {
            long begun = System.nanoTime();
            List<RunReport> ofJob = run(job);
            ofJob.forEach(report -> new Pages(console).add(report.folder()));
            double seconds = (System.nanoTime() - begun) / 1e9;
            ofJob.forEach(report -> show(report, seconds));
            reports.addAll(ofJob);
        }
        List<String> asked = all.stream().map(loaded -> loaded.resolved().id()).toList();
        reports.sort(Comparator.comparingInt(report -> asked.indexOf(report.scenario().id())));
        if (json && !quiet) {
            console.print(RunJson.of(reports));
        }
        return reports.stream().allMatch(report -> report.failures().isEmpty()) ? ExitCode.DONE : ExitCode.FAILED;
    }

    private List<LoadResult.Loaded> load() {
        List<LoadResult.Loaded> all = new ScenarioSource(overrides.overrides()).loadAll(files);
        Set<String> ids = new TreeSet<>();
        for (LoadResult.Loaded one : all) {
            if (!ids.add(one.resolved().id())) {
                throw Refusal.because("The id " + one.resolved().id() + " stands in two of the scenarios; their output "
                        + "folders must differ. Maybe give one of them another id.");
            }
        }
        return all;
    }

    /** A scenario that takes parameter sets is alone: each of its replicates has a twin of its own. */
    private List<Job> jobs(List<Scenario> scenarios, RunOptions options) {
        if (draws == null) {
            return Experiment.groups(scenarios).stream().map(group -> new Job(group, options)).toList();
        }
        List<Job> jobs = new ArrayList<>();
        for (int i = 0; i < scenarios.size(); i++) {
            jobs.add(new Job(List.of(scenarios.get(i)), options.with(drawn(files.get(i), options.replicates()))));
        }
        return jobs;
    }

    private ParameterDraws drawn(String file, int replicates) {
        DrawsOption option = DrawsOption.of(draws);
        ParameterDraws sets =
                option.read(set -> new ScenarioSource(set).read(file), overrides.overrides(), replicates);
        option.leftOut(sets, replicates).filter(notice -> !quiet).ifPresent(console::tell);
        return sets;
    }

    private List<RunReport> run(Job job) {
        List<Scenario> group = job.scenarios();
        String task = group.get(0).id() + (group.size() == 1 ? "" : " and " + (group.size() - 1) + " more");
        try (ProgressBarOnTerminal progress = new ProgressBarOnTerminal(console, task, quiet)) {
            return simulation.runTogether(group, job.options(), progress);
        } catch (OutputRefused refused) {
            throw Refusal.because(refused.getMessage());
        } catch (IOException fault) {
            throw Refusal.during(FileFaults.describe(fault));
        }
    }

    private void show(RunReport report, double seconds) {
        warn(report.warnings());
        report.failures().forEach(failure -> console.tell("Replicate " + failure.replicate() + " (seed "
                + failure.seed() + ") failed: " + failure.message()));
        if (!quiet && !json) {
            new RunText(report).lines(seconds).forEach(console::print);
            console.flush();
        }
    }

    private void warn(List<String> warnings) {
        warnings.forEach(warning -> console.tell("Warning: " + warning));
    }
}
