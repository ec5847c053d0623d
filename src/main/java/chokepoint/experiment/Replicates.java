package chokepoint.experiment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * All replicates of a run, in their order whatever the threads. One that fails does not lose the others.
 *
 * @param outcomes of those that finished
 * @param failures of the others
 */
record Replicates(List<ReplicateOutcome> outcomes, List<FailedReplicate> failures) {

    /**
     * Runs replicate by replicate, each for all scenarios before it is forgotten.
     *
     * @param together scenarios that have the same twin; one alone if the options have parameter sets
     * @return theirs, in the same order
     */
    static List<Replicates> run(List<Replicate> together, RunOptions options, Progress progress) throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(options.threads(), options.replicates()));
        try {
            progress.started(options.replicates());
            List<Future<List<Attempt>>> futures = new ArrayList<>();
            for (int number = 1; number <= options.replicates(); number++) {
                int itsNumber = number;
                futures.add(threads.submit(() -> attempt(together, itsNumber, options)));
            }
            return collect(together, futures, progress);
        } finally {
            threads.shutdownNow();
        }
    }

    /** What is told in detail is simulated afresh, because the twin's months are rows of each scenario's tables. */
    private static List<Attempt> attempt(List<Replicate> together, int number, RunOptions options) {
        boolean inDetail = number == 1 || options.allDetail();
        if (inDetail || together.size() == 1) {
            return together.stream()
                    .map(one -> Attempt.of(() -> drawn(one, number, options).run(number, inDetail))).toList();
        }
        SharedSeed seed;
        try {
            seed = new SharedSeed(together.stream().map(Replicate::blueprint).toList(), number);
        } catch (RuntimeException | Error fault) {
            return together.stream().map(one -> new Attempt(null, fault)).toList();
        }
        return together.stream()
                .map(one -> Attempt.of(() -> one.conclude(seed.run(one.blueprint()), number))).toList();
    }

    /** Without parameter sets all replicates of a scenario share one world. */
    private static Replicate drawn(Replicate scenario, int number, RunOptions options) {
        return options.draws().map(draws -> scenario.in(draws.blueprint(number, scenario.blueprint())))
                .orElse(scenario);
    }

    private static List<Replicates> collect(List<Replicate> together, List<Future<List<Attempt>>> futures,
            Progress progress) throws IOException {
        List<Replicates> all = together.stream()
                .map(one -> new Replicates(new ArrayList<>(), new ArrayList<>())).toList();
        for (int i = 0; i < futures.size(); i++) {
            List<Attempt> attempts = finished(futures.get(i));
            for (int scenario = 0; scenario < all.size(); scenario++) {
                all.get(scenario).enter(together.get(scenario), i + 1, attempts.get(scenario));
            }
            progress.advanced(i + 1);
        }
        return all;
    }

    private static List<Attempt> finished(Future<List<Attempt>> future) throws IOException {
        try {
            return future.get();
        } catch (ExecutionException fault) {
            throw new IllegalStateException(fault.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException("The run was interrupted.");
        }
    }

    private void enter(Replicate scenario, int number, Attempt attempt) throws IOException {
        if (attempt.fault() == null) {
            outcomes.add(attempt.outcome());
        } else {
            failures.add(failure(scenario, number, attempt.fault()));
            scenario.drop(number);
        }
    }

    /** A broken output ends the run; anything else ends its replicate. */
    private static FailedReplicate failure(Replicate scenario, int number, Throwable cause) throws IOException {
        if (cause instanceof IOException fault) {
            throw fault;
        }
        if (cause instanceof UncheckedIOException fault) {
            throw fault.getCause();
        }
        if (cause instanceof Error error && !(cause instanceof OutOfMemoryError)) {
            throw error;
        }
        return new FailedReplicate(number, scenario.blueprint().scenario.seed(), String.valueOf(cause.getMessage()));
    }
}
