package chokepoint.cli;

import chokepoint.experiment.ParameterDraws;
import chokepoint.scenario.InputFile;
import chokepoint.scenario.LoadResult;
import chokepoint.scenario.Overrides;
import chokepoint.scenario.ParameterSets;
import chokepoint.scenario.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A file of parameter sets for the replicates of a run.
 *
 * @param name that the manifest gives it, without folders
 */
record DrawsOption(Path file, String name) {

    static DrawsOption of(Path file) {
        return new DrawsOption(file, String.valueOf(file.getFileName()));
    }

    /**
     * Reads the file and the scenario with every set that a replicate takes, before anything is run.
     *
     * @param scenario reads it under overrides
     * @param overrides of the command line
     * @throws Refusal with every problem
     */
    ParameterDraws read(Function<Overrides, LoadResult> scenario, Overrides overrides, int replicates) {
        ParameterSets.Reading reading = ParameterSets.read(file);
        ParameterSets sets = reading.sets()
                .orElseThrow(() -> Refusal.because(ScenarioSource.sentences(reading.problems())));
        Set<String> paths = paths(sets);
        refuseTwice(paths, overrides);
        List<Problem> problems = new ArrayList<>();
        for (int replicate = 1; replicate <= Math.min(replicates, sets.size()); replicate++) {
            problems.addAll(load(scenario, sets, overrides, replicate).problems());
        }
        if (!problems.isEmpty()) {
            throw Refusal.because(ScenarioSource.sentences(problems));
        }
        return new ParameterDraws(new InputFile(name, sets.input().sha256()), text(), sets.size(), paths,
                replicate -> load(scenario, sets, overrides, replicate).scenario().orElseThrow());
    }

    private static LoadResult load(Function<Overrides, LoadResult> scenario, ParameterSets sets, Overrides overrides,
            int replicate) {
        return sets.placed(scenario.apply(sets.overrides(replicate, overrides)), replicate);
    }

    private static Set<String> paths(ParameterSets sets) {
        Set<String> paths = new TreeSet<>();
        sets.values(1).keySet().forEach(path -> paths.add(plain(path)));
        return paths;
    }

    private static String plain(String path) {
        return path.replaceFirst("^changes\\.", "");
    }

    /** The output folder's scenario holds what --set says, and its draws would change it again in a second run. */
    private void refuseTwice(Set<String> paths, Overrides overrides) {
        for (String path : overrides.set().keySet()) {
            if (paths.contains(plain(path))) {
                throw Refusal.because("--set " + path + ": the sets of " + file + " give it too; one of the two must. "
                        + "Maybe take the column out of a copy of the file.");
            }
        }
    }

    private String text() {
        try {
            return Files.readString(file);
        } catch (IOException fault) {
            throw Refusal.because(FileFaults.describe(fault));
        }
    }
}
