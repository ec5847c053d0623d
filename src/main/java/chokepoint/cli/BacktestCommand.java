package chokepoint.cli;

import chokepoint.experiment.ParameterDraws;
import chokepoint.experiment.RunOptions;
import chokepoint.experiment.backtest.Backtest;
import chokepoint.experiment.backtest.BacktestReport;
import chokepoint.scenario.ObservedReader;
import chokepoint.scenario.ObservedTables;
import chokepoint.scenario.Overrides;
import chokepoint.scenario.Scenario;
import chokepoint.table.OutputRefused;
import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds a scenario against the record, beside rivals. */
@Command(name = "backtest", header = "Score a scenario against what was recorded, beside rivals.",
        description = "A conditional hindcast: other regions' plans and the dated rules are given, the rest is "
                + "simulated. The opening year may have been fitted; later ones are only scored.")
final class BacktestCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "Scenario file, or the name of a shipped scenario.")
    private String file;

    @Option(names = "--observed", paramLabel = "DIR",
            description = "Folder of recorded figures, in the form of scenarios/observed; default: those that ship.")
    private Path observed;

    @Option(names = "--draws", paramLabel = "CSV",
            description = "Parameter sets, one a row with paths as columns: replicates take them in turn.")
    private Path draws;

    @Mixin
    private OverrideOptions overrides;

    @Option(names = "--replicates", paramLabel = "N", defaultValue = "50",
            description = "Members of the ensemble, each with luck of its own; default: ${DEFAULT-VALUE}.")
    private int replicates;

    @Option(names = "--threads", paramLabel = "N",
            description = "Replicates run side by side; default: as many as there are processors.")
    private Integer threads;

    @Option(names = "--out", paramLabel = "DIR", defaultValue = "output",
            description = "Folder in which the backtest gets one, id-backtest; default: ${DEFAULT-VALUE}.")
    private Path out;

    @Option(names = "--overwrite", description = "Replace the output folder of an earlier backtest.")
    private boolean overwrite;

    @Option(names = "--quiet", description = "Print no table and no progress.")
    private boolean quiet;

    @Option(names = "--json", description = "Print the scores as JSON.")
    private boolean json;

    BacktestCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        RunOptions options = EnsembleOptions.checked(replicates, threads, out, overwrite);
        Scenario whole = new ScenarioSource(overrides.overrides()).load(file);
        ObservedTables record = observed(whole);
        Overrides cut = new Overrides(overrides.overrides().set(), overrides.overrides().seed(),
                OptionalInt.of(Backtest.monthsOfTheRecord(record, whole)));
        Backtest backtest = new Backtest(new ScenarioSource(cut).load(file), record, drawn(options, cut));
        BacktestReport report = run(backtest, whole);
        new Pages(console).add(report.folder());
        report.failures().forEach(failure -> console.tell("Replicate " + failure.replicate() + " (seed "
                + failure.seed() + ") failed: " + failure.message()));
        if (json && !quiet) {
            console.print(BacktestJson.of(report));
        } else if (!quiet) {
            new BacktestText(report).lines().forEach(console::print);
        }
        return report.failures().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
    }

    private RunOptions drawn(RunOptions options, Overrides set) {
        if (draws == null) {
            return options;
        }
        DrawsOption option = DrawsOption.of(draws);
        ParameterDraws sets = option.read(each -> new ScenarioSource(each).read(file), set, replicates);
        option.leftOut(sets, replicates).filter(notice -> !quiet).ifPresent(console::tell);
        return options.with(sets);
    }

    private BacktestReport run(Backtest backtest, Scenario scenario) {
        try (ProgressBarOnTerminal progress = new ProgressBarOnTerminal(console, scenario.id(), quiet)) {
            return backtest.run(progress);
        } catch (OutputRefused refused) {
            throw Refusal.because(refused.getMessage());
        } catch (IOException fault) {
            throw Refusal.during(FileFaults.describe(fault));
        }
    }

    private ObservedTables observed(Scenario scenario) {
        ObservedReader.Reading reading = observed == null
                ? ObservedReader.shipped(ScenarioSource.library(), scenario.world())
                : ObservedReader.folder(observed, scenario.world());
        return reading.tables().orElseThrow(() -> Refusal.because(ScenarioSource.sentences(reading.problems())));
    }
}
