package chokepoint.cli;

import chokepoint.experiment.backtest.ScenarioDraws;
import chokepoint.scenario.LoadResult;
import chokepoint.scenario.Overrides;
import chokepoint.scenario.ParameterSets;
import chokepoint.scenario.Problem;
import chokepoint.scenario.Scenario;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a scenario once for each set of a file of draws, all of them before anything is run. */
record DrawnScenarios(Overrides overrides, String scenario, Path draws, int replicates) {

    /** @throws Refusal with every problem of the scenario, the file, and the scenario under its sets */
    ScenarioDraws load() {
        Scenario base = new ScenarioSource(overrides).load(scenario);
        return draws == null ? ScenarioDraws.none(base) : drawn(base, sets());
    }

    private ParameterSets sets() {
        ParameterSets.Reading reading = ParameterSets.read(draws);
        return reading.sets().orElseThrow(() -> Refusal.because(ScenarioSource.sentences(reading.problems())));
    }

    /** Sets that no replicate gets to are not read. */
    private ScenarioDraws drawn(Scenario base, ParameterSets sets) {
        List<Scenario> scenarios = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (int replicate = 1; replicate <= Math.min(replicates, sets.size()); replicate++) {
            LoadResult result = sets.placed(
                    new ScenarioSource(sets.overrides(replicate, overrides)).read(scenario), replicate);
            result.scenario().ifPresent(scenarios::add);
            problems.addAll(result.problems());
            weights.add(sets.weight(replicate));
        }
        if (!problems.isEmpty()) {
            throw Refusal.because(ScenarioSource.sentences(problems));
        }
        return new ScenarioDraws(base, scenarios, weights, Optional.of(sets.input()));
    }
}
