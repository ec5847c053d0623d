package chokepoint.experiment;

import chokepoint.table.RunTables;
import chokepoint.world.Blueprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/**
 * All replicates of a run, in their order whatever the threads. One that fails does not lose the others.
 *
 * @param outcomes of those that finished
 * @param failures of the others
 */
record Replicates(List<ReplicateOutcome> outcomes, List<FailedReplicate> failures) {

    static Replicates run(Blueprint blueprint, RunTables tables, RunOptions options, Progress progress)
            throws IOException {
        IntFunction<Replicate> replicates = replicates(blueprint, tables, options);
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(options.threads(), options.replicates()));
        try {
            progress.started(options.replicates());
            List<Future<ReplicateOutcome>> futures = new ArrayList<>();
            for (int number = 1; number <= options.replicates(); number++) {
                int itsNumber = number;
                boolean inDetail = number == 1 || options.allDetail();
                futures.add(threads.submit(() -> replicates.apply(itsNumber).run(itsNumber, inDetail)));
            }
            return collect(blueprint, tables, futures, progress);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Without parameter sets all replicates share one world. */
    private static IntFunction<Replicate> replicates(Blueprint blueprint, RunTables tables, RunOptions options) {
        if (options.draws().isEmpty()) {
            Replicate shared = new Replicate(blueprint, new Touch(blueprint), tables);
            return number -> shared;
        }
        return number -> {
            Blueprint own = options.draws().get().blueprint(number, blueprint);
            return new Replicate(own, new Touch(own), tables);
        };
    }

    private static Replicates collect(Blueprint blueprint, RunTables tables, List<Future<ReplicateOutcome>> futures,
            Progress progress) throws IOException {
        List<ReplicateOutcome> outcomes = new ArrayList<>();
        List<FailedReplicate> failures = new ArrayList<>();
        for (int i = 0; i < futures.size(); i++) {
            try {
                outcomes.add(futures.get(i).get());
            } catch (ExecutionException failed) {
                failures.add(failure(blueprint, i + 1, failed.getCause()));
                tables.dropReplicate(i + 1);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new CancellationException("The run was interrupted.");
            }
            progress.advanced(i + 1);
        }
        return new Replicates(outcomes, failures);
    }

    /** A broken output ends the run; anything else ends its replicate. */
    private static FailedReplicate failure(Blueprint blueprint, int number, Throwable cause) throws IOException {
        if (cause instanceof IOException fault) {
            throw fault;
        }
        if (cause instanceof UncheckedIOException fault) {
            throw fault.getCause();
        }
        if (cause instanceof Error error && !(cause instanceof OutOfMemoryError)) {
            throw error;
        }
        return new FailedReplicate(number, blueprint.scenario.seed(), String.valueOf(cause.getMessage()));
    }
}
