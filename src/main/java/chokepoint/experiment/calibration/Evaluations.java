package chokepoint.experiment.calibration;

import chokepoint.experiment.Progress;
import chokepoint.scenario.Calibration;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/**
 * All candidates tried so far, each simulated once, in the order of the search whatever the threads and however often
 * the search was taken up again.
 */
final class Evaluations {

    private final Calibration calibration;
    private final Evaluator evaluator;
    private final EvaluationLog log;
    private final ExecutorService threads;
    private final Progress progress;
    private final Map<String, Evaluation> known = new LinkedHashMap<>();
    private int asked;

    Evaluations(Calibration calibration, EvaluationLog log, ExecutorService threads, Progress progress) {
        this.calibration = calibration;
        this.evaluator = new Evaluator(calibration);
        this.log = log;
        this.threads = threads;
        this.progress = progress;
    }

    /** The texts of a candidate given by places in the ranges. */
    List<String> values(double[] positions) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < positions.length; i++) {
            values.add(calibration.parameters().get(i).text(Math.max(0, Math.min(1, positions[i]))));
        }
        return values;
    }

    /** The distance of a candidate; not a number if it was not tried yet. */
    double distance(double[] positions) {
        Evaluation evaluation = known.get(String.join(",", values(positions)));
        return evaluation == null ? Double.NaN : evaluation.distance(calibration);
    }

    /** Tries all candidates that were not tried yet, side by side, and enters them in the log together. */
    void evaluate(String stage, List<double[]> candidates) throws IOException {
        Map<String, Future<Evaluation>> running = new LinkedHashMap<>();
        Map<String, Evaluation> found = new LinkedHashMap<>();
        for (double[] positions : candidates) {
            List<String> values = values(positions);
            String key = String.join(",", values);
            if (!known.containsKey(key) && !found.containsKey(key)) {
                Evaluation earlier = log.earlier().get(key);
                found.put(key, earlier == null ? null : earlier.at(stage));
                if (earlier == null) {
                    running.put(key, threads.submit(() -> evaluator.evaluate(stage, values)));
                }
            }
        }
        found.replaceAll((key, earlier) -> earlier == null ? result(running.get(key)) : earlier);
        log.append(running.keySet().stream().map(found::get).toList());
        known.putAll(found);
        advance(candidates.size());
    }

    /** Says that so many of the candidates there may be are done with. */
    void advance(int candidates) {
        asked += candidates;
        progress.advanced(asked);
    }

    List<Evaluation> all() {
        return List.copyOf(known.values());
    }

    Evaluation best() {
        Evaluation best = null;
        double least = Double.POSITIVE_INFINITY;
        for (Evaluation one : known.values()) {
            double distance = one.distance(calibration);
            if (distance < least) {
                best = one;
                least = distance;
            }
        }
        return best;
    }

    private static Evaluation result(Future<Evaluation> running) {
        try {
            return running.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("An evaluation must end in one way or another.", failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException("The calibration was interrupted.");
        }
    }
}
