package chokepoint.experiment.backtest;

import chokepoint.scenario.InputFile;
import chokepoint.scenario.Scenario;
import java.util.List;
import java.util.Optional;

/**
 * The scenario of each replicate: replicate r, from 1, takes the (r − 1) mod n-th of n.
 *
 * @param base the scenario without draws
 * @param scenarios at least one; they differ from the base in parameters and switches only
 * @param weights not negative, one for each scenario
 * @param file that they were read from, if they were
 */
public record ScenarioDraws(Scenario base, List<Scenario> scenarios, List<Double> weights, Optional<InputFile> file) {

    public ScenarioDraws {
        scenarios = List.copyOf(scenarios);
        weights = List.copyOf(weights);
    }

    /** Every replicate runs the scenario as it is. */
    public static ScenarioDraws none(Scenario scenario) {
        return new ScenarioDraws(scenario, List.of(scenario), List.of(1.0), Optional.empty());
    }

    Scenario scenario(int replicate) {
        return scenarios.get(place(replicate));
    }

    double weight(int replicate) {
        return weights.get(place(replicate));
    }

    private int place(int replicate) {
        return Math.floorMod(replicate - 1, scenarios.size());
    }
}
