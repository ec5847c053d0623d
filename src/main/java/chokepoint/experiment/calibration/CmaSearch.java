package chokepoint.experiment.calibration;

import chokepoint.random.KeyedGenerator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.analysis.MultivariateFunction;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleBounds;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.CMAESOptimizer;

/**
 * One search by covariance matrix adaptation (Hansen and Ostermeier 2001) in the unit cube, asked generation by
 * generation. The optimiser of commons-math wants each distance at once and can not be stopped and taken up again. So
 * it is started anew for every generation and led through the past by the distances known: with the same keyed luck
 * it takes the same turns. The candidates of a generation do not depend on each other's distances, so all of them
 * come out before any is tried.
 */
final class CmaSearch {

    /** First step, as a part of every range: the search should first look at most of it. */
    private static final double FIRST_STEP = 0.25;

    private final double[] start;
    private final int generations;
    private final int population;
    private final long key;

    /**
     * @param start in the unit cube
     * @param key of this search's luck
     */
    CmaSearch(double[] start, int generations, int population, long key) {
        this.start = start.clone();
        this.generations = generations;
        this.population = population;
        this.key = key;
    }

    /** Ends a run of the optimiser when a generation is known whose candidates were not tried. */
    private static final class GenerationKnown extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * The candidates of the next generation, the starting point being the first; none if the search is over.
     *
     * @param distance of a candidate, not a number if it was not tried
     */
    List<double[]> next(ToDoubleFunction<double[]> distance) {
        Replay replay = new Replay(distance);
        try {
            optimiser().optimize(new ObjectiveFunction(replay), GoalType.MINIMIZE, new InitialGuess(start),
                    new SimpleBounds(new double[start.length], filled(1)), MaxEval.unlimited(),
                    new CMAESOptimizer.Sigma(filled(FIRST_STEP)), new CMAESOptimizer.PopulationSize(population));
            return List.of();
        } catch (GenerationKnown next) {
            return replay.generation;
        }
    }

    private CMAESOptimizer optimiser() {
        return new CMAESOptimizer(generations, 0, true, 0, 0, new KeyedGenerator(key), false, null);
    }

    private double[] filled(double value) {
        double[] all = new double[start.length];
        Arrays.fill(all, value);
        return all;
    }

    /** Answers with what is known, and gathers a generation of which anything is not. */
    private final class Replay implements MultivariateFunction {

        private final ToDoubleFunction<double[]> distance;
        private final List<double[]> generation = new ArrayList<>();
        private int asked;
        private boolean unknown;

        Replay(ToDoubleFunction<double[]> distance) {
            this.distance = distance;
        }

        @Override
        public double value(double[] candidate) {
            double known = distance.applyAsDouble(candidate);
            unknown |= Double.isNaN(known);
            generation.add(candidate.clone());
            boolean last = asked == 0 || generation.size() == population;
            asked++;
            if (last && unknown) {
                throw new GenerationKnown();
            }
            if (last) {
                generation.clear();
            }
            return Double.isNaN(known) ? 0 : known;
        }
    }
}
