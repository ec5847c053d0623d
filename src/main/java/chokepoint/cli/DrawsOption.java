package chokepoint.cli;

import chokepoint.experiment.ParameterDraws;
import chokepoint.scenario.LoadResult;
import chokepoint.scenario.Overrides;
import chokepoint.scenario.ParameterSets;
import chokepoint.scenario.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A file of parameter sets for the replicates of an ensemble.
 *
 * @param name that the manifest gives it, without folders
 */
record DrawsOption(Path file, String name) {

    static DrawsOption of(Path file) {
        return new DrawsOption(file, String.valueOf(file.getFileName()));
    }

    /**
     * Reads the file and the scenario with every set that a replicate takes, before anything is run. Sets that none
     * gets to are not looked at.
     *
     * @param scenario reads it under overrides
     * @param overrides of the command line
     * @throws Refusal with every problem
     */
    ParameterDraws read(Function<Overrides, LoadResult> scenario, Overrides overrides, int replicates) {
        ParameterSets.Reading reading = ParameterSets.read(file);
        ParameterSets sets = reading.sets()
                .orElseThrow(() -> Refusal.because(ScenarioSource.sentences(reading.problems())));
        refuseTwice(sets, overrides);
        ParameterDraws draws = new ParameterDraws(name, sets,
                replicate -> load(scenario, sets, overrides, replicate).scenario().orElseThrow());
        List<Problem> problems = new ArrayList<>();
        for (int replicate = 1; replicate <= draws.taken(replicates); replicate++) {
            problems.addAll(load(scenario, sets, overrides, replicate).problems());
        }
        if (!problems.isEmpty()) {
            throw Refusal.because(ScenarioSource.sentences(problems));
        }
        return draws;
    }

    private static LoadResult load(Function<Overrides, LoadResult> scenario, ParameterSets sets, Overrides overrides,
            int replicate) {
        return sets.placed(scenario.apply(sets.overrides(replicate, overrides)), replicate);
    }

    /** The output folder's scenario holds what --set says, and its draws would change it again in a second run. */
    private void refuseTwice(ParameterSets sets, Overrides overrides) {
        for (String path : overrides.set().keySet()) {
            boolean twice = sets.values(1).keySet().stream().anyMatch(column ->
                    ParameterDraws.assumption(column).equals(ParameterDraws.assumption(path)));
            if (twice) {
                throw Refusal.because("--set " + path + ": the sets of " + file + " give it too; one of the two must. "
                        + "Maybe take the column out of a copy of the file.");
            }
        }
    }

    /** Says that some sets are not taken, if it is so. */
    Optional<String> leftOut(ParameterDraws draws, int replicates) {
        return draws.sets().size() <= replicates ? Optional.empty() : Optional.of("Of the " + draws.sets().size()
                + " sets of " + file + (replicates == 1 ? " the first is" : " the first " + replicates + " are")
                + " taken, as there are no more replicates.");
    }
}
