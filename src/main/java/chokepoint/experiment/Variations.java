package chokepoint.experiment;

import chokepoint.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * All replicates of several worlds that differ in little from one scenario, with the same luck. Whatever fails does not
 * lose the rest.
 *
 * @param outcomes readings by world and replicate; empty where it failed
 */
record Variations(Map<Variation, List<Optional<List<Reading>>>> outcomes, List<FailedVariation> failures) {

    /**
     * What is run.
     *
     * @param names what is turned in each world, in the order in which they are run
     */
    record Plan(Scenario scenario, Map<Variation, String> names, Optional<RiseWindow> window) {

        int tasks(int replicates) {
            return names.size() * replicates;
        }
    }

    /** @throws CancellationException if the thread was interrupted */
    static Variations run(Plan plan, int replicates, int threads, Progress progress) {
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, plan.tasks(replicates)));
        try {
            progress.started(plan.tasks(replicates));
            Map<Variation, List<Future<List<Reading>>>> futures = new LinkedHashMap<>();
            plan.names().keySet()
                    .forEach(variation -> futures.put(variation, submit(plan, variation, replicates, pool)));
            return new Collection(plan, progress).of(futures);
        } finally {
            pool.shutdownNow();
        }
    }

    /** The readings of one replicate of a world; empty if it failed. */
    Optional<List<Reading>> of(Variation variation, int replicate) {
        return outcomes.get(variation).get(replicate);
    }

    private static List<Future<List<Reading>>> submit(Plan plan, Variation variation, int replicates,
            ExecutorService pool) {
        VariationRun run = new VariationRun(variation.of(plan.scenario()), plan.window());
        List<Future<List<Reading>>> futures = new ArrayList<>();
        for (int number = 1; number <= replicates; number++) {
            int itsNumber = number;
            futures.add(pool.submit(() -> run.run(itsNumber)));
        }
        return futures;
    }

    /** Takes the outcomes in, in their order whatever the threads. */
    private static final class Collection {

        private final Plan plan;
        private final Progress progress;
        private final List<FailedVariation> failures = new ArrayList<>();
        private int done;

        Collection(Plan plan, Progress progress) {
            this.plan = plan;
            this.progress = progress;
        }

        Variations of(Map<Variation, List<Future<List<Reading>>>> futures) {
            Map<Variation, List<Optional<List<Reading>>>> outcomes = new LinkedHashMap<>();
            futures.forEach((variation, all) -> {
                List<Optional<List<Reading>>> readings = new ArrayList<>();
                all.forEach(future -> readings.add(outcome(variation, readings.size() + 1, future)));
                outcomes.put(variation, readings);
            });
            return new Variations(outcomes, List.copyOf(failures));
        }

        private Optional<List<Reading>> outcome(Variation variation, int replicate, Future<List<Reading>> future) {
            try {
                return Optional.of(future.get());
            } catch (ExecutionException failed) {
                failures.add(new FailedVariation(plan.names().get(variation), new FailedReplicate(replicate,
                        plan.scenario().seed(), message(failed.getCause()))));
                return Optional.empty();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new CancellationException("The study was interrupted.");
            } finally {
                progress.advanced(++done);
            }
        }

        /** Faults of the machine end the study; anything else ends its replicate. */
        private static String message(Throwable cause) {
            if (cause instanceof Error error && !(cause instanceof OutOfMemoryError)) {
                throw error;
            }
            return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        }
    }
}
