package chokepoint.experiment.backtest;

import chokepoint.event.WorldKind;
import chokepoint.experiment.FailedReplicate;
import chokepoint.experiment.Progress;
import chokepoint.experiment.RunOptions;
import chokepoint.experiment.TwinRun;
import chokepoint.scenario.Scenario;
import chokepoint.world.Blueprint;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The series as every replicate has them, ruled and twin. One replicate that fails does not lose the others.
 *
 * @param outcomes of those that finished, in their order whatever the threads
 * @param failures of the others
 */
record Hindcasts(List<Outcome> outcomes, List<FailedReplicate> failures) {

    /**
     * Of one replicate.
     *
     * @param ruled value by series and period
     * @param twin value by series and period
     */
    record Outcome(double weight, double[][] ruled, double[][] twin) {
    }

    static Hindcasts run(Scenario scenario, List<ObservedSeries> series, RunOptions options,
            Progress progress) {
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(options.threads(), options.replicates()));
        try {
            progress.started(options.replicates());
            Blueprint shared = options.draws().isEmpty() ? new Blueprint(scenario) : null;
            List<Future<Outcome>> futures = new ArrayList<>();
            for (int number = 1; number <= options.replicates(); number++) {
                int its = number;
                futures.add(threads.submit(() -> outcome(options.draws()
                        .map(draws -> new Blueprint(draws.scenarios().apply(its))).orElse(shared), its,
                        options.draws().map(draws -> draws.sets().weight(its)).orElse(1.0), series)));
            }
            return collect(scenario, futures, progress);
        } finally {
            threads.shutdownNow();
        }
    }

    private static Outcome outcome(Blueprint blueprint, int number, double weight, List<ObservedSeries> series) {
        SalesHistory ruled = new SalesHistory(blueprint);
        SalesHistory twin = new SalesHistory(blueprint);
        new TwinRun(blueprint, number, (world, directory) -> world == WorldKind.RULED ? ruled : twin).play();
        return new Outcome(weight, read(blueprint, series, ruled), read(blueprint, series, twin));
    }

    static double[][] read(Blueprint blueprint, List<ObservedSeries> series, Sales sales) {
        FigureReader reader = new FigureReader(blueprint);
        return series.stream().map(one -> one.periods().stream()
                .mapToDouble(period -> reader.read(one, period, sales)).toArray()).toArray(double[][]::new);
    }

    private static Hindcasts collect(Scenario scenario, List<Future<Outcome>> futures, Progress progress) {
        List<Outcome> outcomes = new ArrayList<>();
        List<FailedReplicate> failures = new ArrayList<>();
        for (int i = 0; i < futures.size(); i++) {
            try {
                outcomes.add(futures.get(i).get());
            } catch (ExecutionException failed) {
                failures.add(failure(i + 1, scenario.seed(), failed.getCause()));
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new CancellationException("The backtest was interrupted.");
            }
            progress.advanced(i + 1);
        }
        return new Hindcasts(outcomes, failures);
    }

    private static FailedReplicate failure(int number, long seed, Throwable cause) {
        if (cause instanceof Error error && !(cause instanceof OutOfMemoryError)) {
            throw error;
        }
        return new FailedReplicate(number, seed, String.valueOf(cause.getMessage()));
    }
}
