package chokepoint.experiment.backtest;

import chokepoint.experiment.Progress;
import chokepoint.experiment.RunManifest;
import chokepoint.experiment.RunOptions;
import chokepoint.scenario.ObservedTables;
import chokepoint.scenario.Scenario;
import chokepoint.table.BacktestTables;
import chokepoint.table.DataPackage;
import chokepoint.table.Manifest;
import chokepoint.table.OutputFolder;
import chokepoint.world.Blueprint;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A conditional hindcast: other regions' plans and the dated rules are given, the rest is simulated, and what comes of
 * it is scored against the record beside rivals. Same inputs give the same bytes at any number of threads.
 */
public final class Backtest {

    private final Scenario scenario;
    private final ObservedTables observed;
    private final RunOptions options;

    public Backtest(Scenario scenario, ObservedTables observed, RunOptions options) {
        this.scenario = scenario;
        this.observed = observed;
        this.options = options;
    }

    /**
     * Months from the scenario's start that a backtest needs: to the end of the record, and to the first month
     * reported. What comes later changes nothing before it, so a scenario may be cut there; never more than it has.
     */
    public static int monthsOfTheRecord(ObservedTables observed, Scenario scenario) {
        int months = Math.max(1, scenario.start().until(scenario.reportFrom()) + 1);
        for (ObservedSeries series : ObservedSeriesList.of(observed, scenario)) {
            for (ObservedPeriod period : series.periods()) {
                months = Math.max(months, scenario.start().until(period.last()) + 1);
            }
        }
        return Math.min(months, scenario.months());
    }

    /**
     * Runs the ensemble and writes {@code <id>-backtest} below the output folder.
     *
     * @throws chokepoint.table.OutputRefused if that exists and may not be replaced
     * @throws IOException if it can not be written
     * @throws java.util.concurrent.CancellationException if the thread was interrupted; nothing is left behind
     */
    public BacktestReport run(Progress progress) throws IOException {
        long begun = System.nanoTime();
        try (OutputFolder folder = OutputFolder.open(options.out().resolve(scenario.id() + "-backtest"),
                options.overwrite())) {
            List<ObservedSeries> series = ObservedSeriesList.of(observed, scenario);
            Hindcasts hindcasts = Hindcasts.run(scenario, series, options, progress);
            Contest contest = new Contest(new Blueprint(scenario), series, hindcasts.outcomes());
            BacktestTables.writeSeries(folder, contest.series());
            BacktestTables.writeScores(folder, contest.scores());
            folder.writeText("scenario.yaml", scenario.resolvedYaml());
            if (options.draws().isPresent()) {
                options.draws().get().copyTo(folder);
            }
            folder.writeText(DataPackage.FILE_NAME, new DataPackage(scenario.id() + "-backtest",
                    "Backtest: " + scenario.title(), scenario.question(), folder.files()).json());
            Path written = folder.complete(manifest((System.nanoTime() - begun) / 1e9));
            return new BacktestReport(scenario, written, hindcasts.outcomes().size(), sets(),
                    contest.scores(), contest.series(), contest.chinaShareRmse(), hindcasts.failures());
        }
    }

    private Manifest manifest(double seconds) {
        return RunManifest.of(scenario, options, seconds).withInputs(observed.inputs().stream()
                .map(file -> new Manifest.Input(file.name(), file.sha256())).toList());
    }

    /** How many parameter sets there are; 1 if all replicates run the scenario as it stands. */
    private int sets() {
        return options.draws().map(draws -> draws.taken(options.replicates())).orElse(1);
    }
}
