package chokepoint.experiment.calibration;

import chokepoint.engine.MonthlyCycle;
import chokepoint.random.Draws;
import chokepoint.scenario.Calibration;
import chokepoint.scenario.FittedParameter;
import chokepoint.scenario.LoadResult;
import chokepoint.scenario.Scenario;
import chokepoint.world.Blueprint;
import chokepoint.world.LotPlan;
import chokepoint.world.World;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Runs the ruled world with a candidate's values, with the same keyed draws for every candidate: differences between
 * candidates are then differences of their values, not of luck. Safe on any number of threads.
 */
final class Evaluator {

    /** Readings are kept as they are logged, so that a search that goes on later takes the same turns. */
    private static final MathContext DIGITS = new MathContext(9);

    private final Calibration calibration;

    Evaluator(Calibration calibration) {
        this.calibration = calibration;
    }

    Evaluation evaluate(String stage, List<String> values) {
        LoadResult result = calibration.load(cells(calibration, values));
        if (result.scenario().isEmpty()) {
            return new Evaluation(stage, values, List.of(), result.problems().get(0).toString());
        }
        try {
            return new Evaluation(stage, values, readings(result.scenario().get()), "");
        } catch (RuntimeException fault) {
            return new Evaluation(stage, values, List.of(), fault.getClass().getSimpleName() + ": "
                    + fault.getMessage());
        }
    }

    /** What a candidate puts into the cells, by path. */
    static Map<String, String> cells(Calibration calibration, List<String> values) {
        Map<String, String> cells = new TreeMap<>();
        for (int i = 0; i < values.size(); i++) {
            FittedParameter parameter = calibration.parameters().get(i);
            cells.putAll(parameter.cells(values.get(i)));
        }
        return cells;
    }

    private List<Double> readings(Scenario scenario) {
        Blueprint blueprint = new Blueprint(scenario);
        int seeds = calibration.search().seeds();
        double[] sums = new double[calibration.targets().size()];
        for (int replicate = 1; replicate <= seeds; replicate++) {
            add(blueprint, replicate, sums);
        }
        List<Double> means = new ArrayList<>();
        Arrays.stream(sums).forEach(sum -> means.add(rounded(sum / seeds)));
        return List.copyOf(means);
    }

    private void add(Blueprint blueprint, int replicate, double[] sums) {
        Draws draws = new Draws(blueprint.scenario.seed(), replicate);
        LotPlan plan = new LotPlan(blueprint, draws);
        Observations seen = new Observations(blueprint.directory);
        World world = new World(blueprint, plan, draws, blueprint.ruled, seen);
        MonthlyCycle.openBooks(world);
        new MonthlyCycle(world, 0).runUntil(blueprint.months);
        for (int i = 0; i < sums.length; i++) {
            sums[i] += TargetReading.of(blueprint, plan, seen, calibration.targets().get(i));
        }
    }

    private static double rounded(double value) {
        return Double.isFinite(value) ? new BigDecimal(value).round(DIGITS).doubleValue() : Double.NaN;
    }
}
